import { expect, it } from 'vitest';
import { judgeStoredCookies } from '../../../src/checks/subject/judge-stored-cookies.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { contextOf } from '../support/evaluated.ts';
import { handedOut } from '../support/values.ts';

const context = contextOf(foldLog(transcript(handedOut('sid=8f14e45fceea167a5a36dedd4bea2543'))));

it('hands on each session cookie with what the browser keeps', () => {
  const [verdict] = judgeStoredCookies(context, ({ stored }) => ({
    outcome: 'passed',
    summary: `${stored.name} is ${stored.secure ? 'Secure' : 'open'}.`,
    evidence: [],
  }));
  expect(verdict).toMatchObject({ outcome: 'passed', summary: 'sid is Secure.', cookie: { name: 'sid' } });
});

it("can't tell about a cookie that the browser's store has not reported", () => {
  const unreported = context.sessionCookies.map(({ stored: _, storedSeq: __, ...cookie }) => cookie);
  const verdicts = judgeStoredCookies({ ...context, sessionCookies: unreported }, () => {
    throw new Error('there is nothing to judge');
  });
  expect(verdicts).toMatchObject([{ outcome: 'cantTell', cookie: { name: 'sid' } }]);
  expect(verdicts[0]?.nextStep).toContain('Reload the page');
});

import { describe, expect, it } from 'vitest';
import { judgeEveryValue, judgeSessionValues, whatItCarries } from '../../../src/checks/subject/judge-values.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { contextOf } from '../support/evaluated.ts';
import { handedOut, nothingYet } from '../support/values.ts';

const model = foldLog(transcript(handedOut('sid=8f14e45fceea167a5a36dedd4bea2543')));
const context = contextOf(model);
const passing = { outcome: 'passed', summary: 'It is fine.', evidence: [] } as const;

describe('a session value', () => {
  it('is judged with its anatomy and the fact that it rests on', () => {
    const [verdict] = judgeSessionValues(context, ({ anatomy, evidence }) => ({
      ...passing,
      summary: `${anatomy.bytes}`,
      evidence,
    }));
    expect(verdict).toMatchObject({ summary: '32', cookie: { name: 'sid' } });
    expect(verdict?.evidence[0]?.text).toContain('32 characters');
  });

  it.each([
    ['has not been read yet', undefined, 'being read'],
    ['took too long', { anatomy: 'too-slow' } as const, 'too long'],
  ])("can't be judged while it %s", (_, discovery, words) => {
    const [verdict] = judgeSessionValues({ ...context, discoveries: { of: () => discovery } }, () => passing);
    expect(verdict).toMatchObject({
      outcome: 'cantTell',
      summary: expect.stringContaining(words),
      nextStep: expect.any(String),
    });
  });
});

describe('every value', () => {
  it('is summed up in one verdict where there is nothing to say', () => {
    const verdicts = judgeEveryValue(
      context,
      () => undefined,
      (count) => `${count}: fine.`,
    );
    expect(verdicts).toEqual([
      expect.objectContaining({ outcome: 'passed', summary: 'The value of the one cookie: fine.' }),
    ]);
  });

  it('is listed where something is to be said', () => {
    const verdicts = judgeEveryValue(
      context,
      () => ({ ...passing, outcome: 'failed' }),
      (count) => count,
    );
    expect(verdicts).toEqual([
      expect.objectContaining({ outcome: 'failed', cookie: expect.objectContaining({ name: 'sid' }) }),
    ]);
  });

  it('cannot be judged before it has been seen', () => {
    const [verdict] = judgeEveryValue(
      contextOf(foldLog(transcript(nothingYet))),
      () => passing,
      (count) => count,
    );
    expect(verdict).toMatchObject({ outcome: 'cantTell' });
  });
});

it('calls a sure session cookie one, and other cookies by their name alone', () => {
  judgeEveryValue(
    context,
    (value) => {
      expect(whatItCarries(value, context)).toBe('The session cookie sid');
      expect(whatItCarries(value, { ...context, sessionCookies: [] })).toBe('sid');
      return undefined;
    },
    (count) => count,
  );
});

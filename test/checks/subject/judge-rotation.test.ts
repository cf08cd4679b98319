import { describe, expect, it } from 'vitest';
import { isJudged, type Judged, judgeRotation, requestInWords } from '../../../src/checks/subject/judge-rotation.ts';
import { foldLog } from '../../../src/session/fold.ts';
import type { Rotation } from '../../../src/session/model/model.ts';
import { transcript } from '../../support/transcript.ts';
import { contextOf } from '../support/evaluated.ts';

const context = contextOf(
  foldLog(
    transcript(`
  it watches https://shop.test/
  12:00:01 GET https://shop.test/login
           200 text/html
           Set-Cookie: sid=8f14e45fceea167a5a36dedd4bea2543; Path=/
           Set-Cookie: theme=dark; Path=/
  12:00:05 POST https://shop.test/login?next=SECRET   form: username, password
           302 → /account
           GET /account
           200 text/html`),
  ),
);
const [signIn] = context.site.signIns.filter(isJudged);
const [sid, theme] = context.site.cookies;

const words = {
  request: 'The request.',
  summary: (rotation: string) => `At the sign-in: ${rotation}`,
  nextStep: 'Sign in once more.',
};

function judged(rotation: Partial<Rotation>) {
  if (signIn === undefined) throw new Error('the story has no sign-in');
  const change: Judged = { ...signIn, rotation: { ...signIn.rotation, ...rotation } };
  return judgeRotation(change, context, words);
}

describe('what became of the identifier', () => {
  it.each([
    ['kept', 'failed'],
    ['re-set', 'failed'],
    ['added-beside', 'failed'],
    ['rotated', 'passed'],
    ['nothing-before', 'passed'],
    ['inconclusive', 'cantTell'],
  ] as const)('%s: %s', (verdict, outcome) => {
    expect(judged({ verdict }).outcome).toBe(outcome);
  });

  it('does not apply to a cookie that is the session’s state itself', () => {
    expect(judged({ rule: 'V8' }).outcome).toBe('inapplicable');
  });

  it('says what the fold says, in the words of the check', () => {
    const { summary, nextStep } = judged({ text: 'It is the same.' });
    expect(summary).toBe('At the sign-in: It is the same.');
    expect(nextStep).toBeUndefined();
  });

  it('says what would help: what the fold says, else what the check says', () => {
    expect(judged({ verdict: 'inconclusive', missing: 'Wait.' }).nextStep).toBe('Wait.');
    const { missing: _, ...rotation } = signIn?.rotation ?? { verdict: 'inconclusive', rule: '', rows: [], text: '' };
    if (signIn === undefined) throw new Error('the story has no sign-in');
    const change: Judged = { ...signIn, rotation: { ...rotation, verdict: 'inconclusive' } };
    expect(judgeRotation(change, context, words).nextStep).toBe('Sign in once more.');
  });
});

describe('whom the verdict is about', () => {
  const row = (cookie: string | undefined, verdict: Rotation['rows'][number]['verdict']) => ({
    cookie: cookie ?? '',
    name: 'x',
    verdict,
    seqs: [1, 2, 1],
    text: 'It was seen.',
  });

  it('is the one that decided', () => {
    const rows = [row(theme?.key, 'rotated'), row(sid?.key, 'kept')];
    expect(judged({ verdict: 'kept', rows }).cookie?.name).toBe('sid');
    expect(judged({ verdict: 'rotated', rows }).cookie?.name).toBe('theme');
  });

  it('shows the request first, then each observation once', () => {
    const { evidence } = judged({ rows: [row(sid?.key, 'kept'), row(theme?.key, 'kept')] });
    expect(evidence).toEqual([
      { seq: signIn?.seq, text: 'The request.' },
      { seq: 1, text: 'x: It was seen.' },
      { seq: 2, text: 'x: It was seen.' },
    ]);
  });
});

it('words a request without what may be secret', () => {
  expect(signIn && requestInWords(signIn)).toBe('POST https://shop.test/login?next=… (302 → /account)');
});

import { describe, expect, it } from 'vitest';
import type { CheckContext, Severity } from '../../../src/checks/check.ts';
import { isUnsure, judgeSessionCookies } from '../../../src/checks/subject/judge-session-cookies.ts';
import { foldLog } from '../../../src/session/fold.ts';
import type { CookieLife } from '../../../src/session/model/model.ts';
import { transcript } from '../../support/transcript.ts';
import { contextOf } from '../support/evaluated.ts';

const context = contextOf(
  foldLog(
    transcript(`
  chromium watches https://shop.test/
  GET https://shop.test/
  200 text/html
  Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure; HttpOnly
  GET https://shop.test/cart
  200 text/html
  user pins PHPSESSID`),
  ),
);

const withClass = (cookieClass: CookieLife['class'], pinned?: boolean): CheckContext => ({
  ...context,
  sessionCookies: context.sessionCookies.map(({ pinned: _, ...cookie }) => ({
    ...cookie,
    class: cookieClass,
    ...(pinned === undefined ? {} : { pinned }),
  })),
});

const failed = (severity: Severity) => () => ({
  outcome: 'failed' as const,
  severity,
  summary: 'It fails.',
  evidence: [{ seq: 1, text: 'Here.' }],
});

describe('a failure about a session cookie', () => {
  it.each(['session-confirmed', 'session-likely'] as const)('weighs in full when the cookie is %s', (cookieClass) => {
    const [verdict] = judgeSessionCookies(withClass(cookieClass), failed('high'));
    expect(verdict).toMatchObject({ severity: 'high', summary: 'It fails.', cookie: { name: 'PHPSESSID' } });
  });

  it.each([
    ['critical', 'high'],
    ['high', 'medium'],
    ['medium', 'low'],
    ['low', 'note'],
    ['note', 'note'],
  ] as const)('weighs one step less, %s as %s, when the cookie only may carry the session', (severity, lower) => {
    const [verdict] = judgeSessionCookies(withClass('session-possible'), failed(severity));
    expect(verdict?.severity).toBe(lower);
    expect(verdict?.summary).toContain('not certain yet');
  });

  it('weighs in full when the user says that the cookie carries the session', () => {
    const [verdict] = judgeSessionCookies(withClass('session-possible', true), failed('high'));
    expect(verdict?.severity).toBe('high');
    expect(withClass('unknown', true).sessionCookies.some(isUnsure)).toBe(false);
  });
});

describe('without a session cookie', () => {
  const none = (changes: Partial<CheckContext['site']>): CheckContext => ({
    model: context.model,
    discoveries: context.discoveries,
    sessionCookies: [],
    site: { ...context.site, sessionSet: [], ...changes },
  });

  it.each([
    [none({ cookies: [] }), 'No cookie of this site has been seen yet.'],
    [none({}), 'None of the'],
  ])('nothing can be told, and the next step is said', (without, words) => {
    const [verdict, ...more] = judgeSessionCookies(without, failed('high'));
    expect(more).toEqual([]);
    expect(verdict).toMatchObject({
      outcome: 'cantTell',
      nextStep: expect.stringContaining('Sign in while this panel'),
    });
    expect(verdict?.summary).toContain(words);
  });
});

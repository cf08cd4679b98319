import { expiresAt } from '../cookie/match/expires-at.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife, IdentifierLife } from '../session/model/model.ts';
import type { Check, CheckContext, Judgement, Verdict } from './check.ts';
import { attributeEvidence, attributesUnseen } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';
import { readableDuration } from './subject/readable-duration.ts';

/** ASVS 4.0.3 3.3.2 asks for re-authentication after 12 hours at its levels 2 and 3; after 30 days at level 1. */
const HALF_A_DAY = 12 * 3_600;
const A_MONTH = 30 * 86_400;

export const longLivedSessionCookie: Check = {
  id: 'long-lived-session-cookie',
  title: 'Session cookie kept after the browser closes',
  severity: 'low',
  why: 'A session cookie with an expiry date is written to disk and outlives the browser: the next person at the same machine, or whoever copies the profile or its backup, is still signed in. The server has to end sessions by itself in any case.',
  references: [
    'WSTG-SESS-02',
    'WSTG-SESS-07',
    'ASVS-5.0-7.3.2',
    'ASVS-5.0-7.3.1',
    'CWE-539',
    'CWE-613',
    'RFC6265bis-4.1.2.2',
    'RFC6265bis-5.5',
    'NIST-63B-4-5.1',
    'OWASP-session-expiration',
  ],
  evaluate: (context) => [
    ...judgeSessionCookies(context, judge),
    ...rememberMe(context).map((cookie): Verdict => ({ ...judge(cookie), cookie })),
  ],
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Leave Expires and Max-Age out of the session cookie, end idle and old sessions on the server, and keep "stay signed in" in a cookie of its own that only starts a new session.',
      'lifetime',
    ),
};

const words = {
  passed: {
    noExpiry: (name: string) =>
      `${name} has no expiry date and ends with the browser session. How long the server accepts it is another question.`,
    withinTheDay: (name: string, length: string) =>
      `${name} has an expiry date, ${length} after it was set: it outlives the browser, but not the day.`,
    staySignedIn: (name: string, length: string) =>
      `${name} lives ${length}. It looks like a "stay signed in" cookie, which has to outlive the browser; make sure that it can be revoked on the server.`,
  },
  failed: {
    session: (name: string, length: string) =>
      `${name} lives ${length}: it is written to disk and keeps the session after the browser closes.`,
    staySignedIn: (name: string, length: string) =>
      `${name} looks like a "stay signed in" cookie and lives ${length}: whoever copies it signs in for as long, unless the server revokes it.`,
  },
  atLeast: (length: string) => `at least ${length}`,
  renewed: (count: number) =>
    `The server has renewed it ${count === 1 ? 'once' : `${count} times`} so far, and each time the term starts anew.`,
  evidence: {
    noExpiry: 'The browser keeps it without an expiry date.',
    keptFor: (length: string) => `The browser keeps it for ${length}.`,
  },
};

/** "Stay signed in" cookies are not in the session set, but start a new session: they are judged here too, and may live longer. */
function rememberMe({ site, sessionCookies }: CheckContext): readonly CookieLife[] {
  return site.cookies.filter(
    (one) => one.class === 'remember-me' && one.stored?.expirationDate !== undefined && !sessionCookies.includes(one),
  );
}

function judge(cookie: CookieLife): Judgement {
  const { stored } = cookie;
  if (stored === undefined) return attributesUnseen(cookie);
  const name = shownName(cookie);
  const life = cookie.identifiers.at(-1);
  const end = expiresAt(stored);
  if (end === undefined || life === undefined) {
    return {
      outcome: 'passed',
      summary: words.passed.noExpiry(name),
      evidence: attributeEvidence(cookie, words.evidence.noExpiry),
    };
  }
  const seconds = (end - lastSet(life)) / 1000;
  const isOlder = life.setBy === 'found' && life.resets.length === 0;
  const length = isOlder ? words.atLeast(readableDuration(seconds)) : readableDuration(seconds);
  const { summary, ...outcome } = judgeLength(cookie, seconds);
  return {
    ...outcome,
    summary: [summary(name, length), ...(life.resets.length > 0 ? [words.renewed(life.resets.length)] : [])].join(' '),
    evidence: attributeEvidence(cookie, words.evidence.keptFor(length)),
  };
}

interface LengthVerdict extends Pick<Judgement, 'outcome' | 'severity'> {
  readonly summary: (name: string, length: string) => string;
}

function judgeLength({ class: kind }: CookieLife, seconds: number): LengthVerdict {
  const { passed, failed } = words;
  if (seconds <= HALF_A_DAY) return { outcome: 'passed', summary: passed.withinTheDay };
  if (kind !== 'remember-me') {
    return { outcome: 'failed', severity: seconds > A_MONTH ? 'medium' : 'low', summary: failed.session };
  }
  if (seconds <= A_MONTH) return { outcome: 'passed', summary: passed.staySignedIn };
  return { outcome: 'failed', severity: 'low', summary: failed.staySignedIn };
}

/** When the term began, ms since the epoch. */
function lastSet(life: IdentifierLife): number {
  return life.resets.at(-1)?.at ?? life.first.at;
}

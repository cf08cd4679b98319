import { shownName } from '../masking/shown.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { attributeEvidence, attributesUnseen } from './subject/attribute-evidence.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';

export const readableIdentifierCopy: Check = {
  id: 'readable-identifier-copy',
  title: 'Copy of the session identifier readable by scripts',
  severity: 'medium',
  why: 'HttpOnly keeps the session cookie from scripts. A second cookie with the same identifier and without HttpOnly takes that back: one cross-site scripting hole is enough to copy the session.',
  references: ['WSTG-SESS-02', 'ASVS-5.0-3.3.4', 'CWE-1004', 'RFC6265bis-4.1.2.6'],
  evaluate: (context) => judgeSessionCookies(context, (cookie) => judge(cookie, context)),
  fix: () => [
    {
      text: 'Give scripts a value of their own that opens nothing, for example a CSRF token that is derived from the session with a keyed hash, and let only the HttpOnly cookie hold the identifier.',
    },
  ],
};

/** Shorter values meet by chance. */
const SHORTEST = 16;

function judge(cookie: CookieLife, { site }: CheckContext): Omit<Verdict, 'cookie'> {
  if (cookie.stored === undefined) return attributesUnseen(cookie);
  const name = shownName(cookie);
  if (!cookie.stored.httpOnly) {
    const summary = `Scripts can read ${name} itself, which is judged by itself.`;
    return { outcome: 'inapplicable', summary, evidence: attributeEvidence(cookie, 'Kept without HttpOnly.') };
  }
  const texts = textsOf(cookie);
  if (texts.size === 0) {
    const summary = `${name} has no identifier long enough to be looked for in other cookies.`;
    return { outcome: 'inapplicable', summary, evidence: [] };
  }
  const copy = site.cookies.find(
    (one) =>
      one !== cookie &&
      !one.gone &&
      one.stored?.httpOnly === false &&
      [...textsOf(one)].some((text) => texts.has(text)),
  );
  if (copy === undefined) {
    const summary = `No cookie that scripts can read has the identifier of ${name}.`;
    return { outcome: 'passed', summary, evidence: attributeEvidence(cookie, 'Kept with HttpOnly.') };
  }
  return {
    outcome: 'failed',
    severity: 'medium',
    summary: `${name} is kept from scripts, and ${shownName(copy)} holds the same identifier without HttpOnly: every script on the page can read it there.`,
    evidence: [
      ...attributeEvidence(cookie, 'Kept with HttpOnly.'),
      ...attributeEvidence(copy, `${shownName(copy)} is kept without HttpOnly.`),
    ],
  };
}

/** What the cookie holds now, whole and without what surrounds the identifier. */
function textsOf(cookie: CookieLife): ReadonlySet<string> {
  const life = cookie.identifiers.at(-1);
  const texts = life === undefined ? [] : [life.value, life.identity.part];
  return new Set(texts.filter((text) => text.length >= SHORTEST));
}

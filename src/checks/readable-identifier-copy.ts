import { shownName } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { attributeEvidence } from './subject/attribute-evidence.ts';
import { judgeStoredCookies, type StoredLife } from './subject/judge-stored-cookies.ts';

export const readableIdentifierCopy: Check = {
  id: 'readable-identifier-copy',
  title: 'Copy of the session identifier readable by scripts',
  severity: 'medium',
  why: 'HttpOnly keeps the session cookie from scripts. A second cookie with the same identifier and without HttpOnly takes that back: one cross-site scripting hole is enough to copy the session.',
  references: ['WSTG-SESS-02', 'ASVS-5.0-3.3.4', 'CWE-1004', 'RFC6265bis-4.1.2.6'],
  evaluate: (context) => judgeStoredCookies(context, (cookie) => judge(cookie, context)),
  fix: () => [
    {
      text: 'Give scripts a value of their own that opens nothing, for example a CSRF token that is derived from the session with a keyed hash, and let only the HttpOnly cookie hold the identifier.',
    },
  ],
};

const words = {
  passed: (name: string) => `No cookie that scripts can read has the identifier of ${name}.`,
  failed: (name: string, copy: string) =>
    `${name} is kept from scripts, and ${copy} holds the same identifier without HttpOnly: every script on the page can read it there.`,
  inapplicable: {
    readable: (name: string) => `Scripts can read ${name} itself, which is judged by itself.`,
    short: (name: string) => `${name} has no identifier long enough to be looked for in other cookies.`,
  },
  evidence: {
    with: 'Kept with HttpOnly.',
    without: 'Kept without HttpOnly.',
    copy: (name: string) => `${name} is kept without HttpOnly.`,
  },
};

/** Characters: shorter values may be equal by chance. */
const SHORTEST = 16;

function judge(cookie: StoredLife, { site }: CheckContext): Judgement {
  const { passed, failed, inapplicable } = words;
  const name = shownName(cookie);
  if (!cookie.stored.httpOnly) {
    const evidence = attributeEvidence(cookie, words.evidence.without);
    return { outcome: 'inapplicable', summary: inapplicable.readable(name), evidence };
  }
  const texts = textsOf(cookie);
  if (texts.size === 0) return { outcome: 'inapplicable', summary: inapplicable.short(name), evidence: [] };
  const evidence = attributeEvidence(cookie, words.evidence.with);
  const copy = site.cookies.find(
    (one) =>
      one !== cookie &&
      !one.gone &&
      one.stored?.httpOnly === false &&
      [...textsOf(one)].some((text) => texts.has(text)),
  );
  if (copy === undefined) return { outcome: 'passed', summary: passed(name), evidence };
  const other = shownName(copy);
  return {
    outcome: 'failed',
    severity: 'medium',
    summary: failed(name, other),
    evidence: [...evidence, ...attributeEvidence(copy, words.evidence.copy(other))],
  };
}

/** The value that the cookie has now, and the identifier in it without signature and encoding. */
function textsOf(cookie: CookieLife): ReadonlySet<string> {
  const life = cookie.identifiers.at(-1);
  const texts = life === undefined ? [] : [life.value, life.identity.part];
  return new Set(texts.filter((text) => text.length >= SHORTEST));
}

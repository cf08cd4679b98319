import { shownName, shownText } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { attributeEvidence, attributesUnseen } from './subject/attribute-evidence.ts';
import { spreadOver } from './subject/discoveries.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';
import { sentences } from './subject/sentences.ts';

export const missingHttponlyAttribute: Check = {
  id: 'missing-httponly-attribute',
  title: 'Session cookie readable by scripts',
  severity: 'medium',
  why: 'Without the HttpOnly attribute every script on the page can read the session identifier: one cross-site scripting hole, or one compromised third-party script, is enough to copy the session to another machine.',
  references: [
    'WSTG-SESS-02',
    'ASVS-5.0-3.3.4',
    'ASVS-4.0.3-3.4.2',
    'CWE-1004',
    'RFC6265bis-4.1.2.6',
    'NIST-63B-4-5.1.1',
  ],
  evaluate: (context) => judgeSessionCookies(context, (cookie) => keptWhole(cookie, context) ?? judge(cookie)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      setByScript(verdict.cookie)
        ? 'Let the server set the session cookie in a Set-Cookie header with HttpOnly, instead of handing the value to a script.'
        : 'Set the HttpOnly attribute on the session cookie. Scripts that need to know whether somebody is signed in can ask the server.',
      setByScript(verdict.cookie) ? undefined : 'httpOnly',
    ),
};

const words = {
  passed: {
    whole: (name: string) => `The browser keeps ${name} with HttpOnly: scripts cannot read it.`,
    signature: (whole: string, signature: string) =>
      `Scripts can read one half of the token, ${whole}, and not its signature, ${signature}: they cannot copy the whole.`,
  },
  failed: {
    script: (name: string) =>
      `${name} was set from inside the browser, by a script or by hand, not by a response: such a cookie cannot have HttpOnly, and every script on the page can read it.`,
    response: (name: string) => `The browser keeps ${name} without HttpOnly: every script on the page can read it.`,
  },
  evidence: 'The browser keeps the signature with HttpOnly.',
};

/** Of a token that is split over two cookies, the half that scripts can read is useless without the signature. */
function keptWhole(cookie: CookieLife, { site }: CheckContext): Judgement | undefined {
  const group = spreadOver(cookie, site);
  const tail = site.cookies.find((one) => one.key === group?.members.at(-1));
  if (group?.form !== 'split-token' || tail?.stored?.httpOnly !== true) return undefined;
  return {
    outcome: 'passed',
    summary: words.passed.signature(shownText(group.name, 60), shownName(tail)),
    evidence: attributeEvidence(tail, words.evidence),
  };
}

function judge(cookie: CookieLife): Judgement {
  const { stored } = cookie;
  if (stored === undefined) return attributesUnseen(cookie);
  const { keptWith, keptWithout } = sentences.evidence;
  const name = shownName(cookie);
  if (stored.httpOnly) {
    const evidence = attributeEvidence(cookie, keptWith('HttpOnly'));
    return { outcome: 'passed', summary: words.passed.whole(name), evidence };
  }
  return {
    outcome: 'failed',
    severity: 'medium',
    summary: setByScript(cookie) ? words.failed.script(name) : words.failed.response(name),
    evidence: attributeEvidence(cookie, keptWithout('HttpOnly')),
  };
}

function setByScript(cookie: CookieLife | undefined): boolean {
  return cookie?.identifiers.at(-1)?.setBy === 'script-or-user';
}

import { parseSetCookieString } from '../cookie/parse/set-cookie-string.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { attributeEvidence, lineThatSet } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeStoredCookies, type StoredLife } from './subject/judge-stored-cookies.ts';
import { sentences } from './subject/sentences.ts';

export const weakSamesiteAttribute: Check = {
  id: 'weak-samesite-attribute',
  title: 'Session cookie sent along with other sites’ requests',
  severity: 'medium',
  why: 'When SameSite does not say Lax or Strict, another site can make the browser send requests that carry the session. A form that submits itself then acts as the signed-in user, unless every such request is protected by a token.',
  references: [
    'WSTG-SESS-05',
    'WSTG-SESS-02',
    'ASVS-5.0-3.3.2',
    'ASVS-4.0.3-3.4.3',
    'CWE-1275',
    'RFC6265bis-4.1.2.7',
    'RFC6265bis-5.6.7.2',
    'RFC6265bis-8.8',
    'NIST-63B-4-5.1.1',
  ],
  evaluate: (context) => judgeStoredCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Set SameSite=Lax, or Strict where no one arrives signed in from another site, and keep a token in forms that change something. SameSite=None is for sessions that must work inside other sites’ pages.',
      'sameSite',
    ),
};

const words = {
  passed: {
    lax: (name: string) =>
      `The browser keeps ${name} with SameSite=Lax: other sites’ forms, frames and scripts do not send it; links to this site do.`,
    strict: (name: string) =>
      `The browser keeps ${name} with SameSite=Strict: no request that another site causes carries it.`,
  },
  failed: {
    none: (name: string) => `The browser keeps ${name} with SameSite=None: every site can make requests that carry it.`,
    partitioned:
      'It is partitioned, which keeps it out of frames elsewhere but not out of a form that another site submits to this one.',
    unknown: (name: string) => `${name} has a SameSite value that browsers do not know, which counts as none.`,
    absent: (name: string) => `${name} has no SameSite attribute.`,
  },
  /** Measured: Chromium withholds it from cross-site POSTs once it is two minutes old (RFC 6265bis 5.6.7.2); Firefox sends it always. */
  byDefault: {
    chromium:
      'This browser (Chromium) then treats it as Lax, except that another site’s form may send it during its first two minutes; Firefox sends it with every request.',
    firefox:
      'This browser (Firefox) then treats it as None: every site can make requests that carry it. Chromium treats it as Lax after its first two minutes.',
  },
};

function judge(cookie: StoredLife, { model }: CheckContext): Judgement {
  const { passed, failed, byDefault } = words;
  const { keptWith, keptWithoutSameSite } = sentences.evidence;
  const { sameSite } = cookie.stored;
  const name = shownName(cookie);
  if (sameSite === 'lax' || sameSite === 'strict') {
    const evidence = attributeEvidence(cookie, keptWith(`SameSite=${sameSite === 'lax' ? 'Lax' : 'Strict'}`));
    return { outcome: 'passed', summary: passed[sameSite](name), evidence };
  }
  if (sameSite === 'no_restriction') {
    const summary = failed.none(name);
    return {
      outcome: 'failed',
      severity: 'medium',
      summary: cookie.partition === undefined ? summary : `${summary} ${failed.partitioned}`,
      evidence: attributeEvidence(cookie, keptWith('SameSite=None')),
    };
  }
  const summary = namesSameSite(cookie) ? failed.unknown(name) : failed.absent(name);
  return {
    outcome: 'failed',
    severity: model.browser === 'chromium' ? 'low' : 'medium',
    summary: `${summary} ${byDefault[model.browser]}`,
    evidence: attributeEvidence(cookie, keptWithoutSameSite),
  };
}

/** Where the line has the attribute and the store still says "unspecified", the value was not one of the standard's. */
function namesSameSite(cookie: CookieLife): boolean {
  const { attributes } = parseSetCookieString(lineThatSet(cookie)?.line ?? '');
  return attributes.some(({ name, value }) => name.toLowerCase() === 'samesite' && value !== '');
}

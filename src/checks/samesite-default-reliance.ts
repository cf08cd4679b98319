import { shownAddress, shownName } from '../masking/shown.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { attributeEvidence, attributesUnseen } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';

export const samesiteDefaultReliance: Check = {
  id: 'samesite-default-reliance',
  title: 'SameSite left to the browser',
  severity: 'note',
  why: 'Without SameSite each browser does what it thinks best: Chromium treats the cookie as Lax, with an exception for its first two minutes; Firefox sends it everywhere. A site that works or is safe in one may not be so in the other.',
  references: ['WSTG-SESS-02', 'WSTG-SESS-05', 'ASVS-5.0-3.3.2', 'RFC6265bis-4.1.2.7', 'RFC6265bis-5.6.7.2'],
  evaluate: (context) => judgeSessionCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Say what is meant: SameSite=Lax for a session, Strict where nobody arrives signed in from elsewhere, None with Secure where other sites’ pages need it.',
      'sameSite',
    ),
};

function judge(cookie: CookieLife, { model }: CheckContext): Omit<Verdict, 'cookie'> {
  const { stored } = cookie;
  if (stored === undefined) return attributesUnseen(cookie);
  const name = shownName(cookie);
  if (stored.sameSite !== 'unspecified') {
    const word = { no_restriction: 'None', lax: 'Lax', strict: 'Strict' }[stored.sameSite];
    return {
      outcome: 'passed',
      summary: `${name} says SameSite=${word}, and both browsers go by it.`,
      evidence: attributeEvidence(cookie, `The browser keeps it with SameSite=${word}.`),
    };
  }
  const evidence = attributeEvidence(cookie, 'The browser keeps it without a SameSite value.');
  const [sent] = cookie.sentCrossSite;
  if (sent !== undefined) {
    return {
      outcome: 'failed',
      severity: 'low',
      summary: `${name} has no SameSite, and a request that a page of ${shownAddress(sent.initiator)} caused carried it: ${model.browser === 'firefox' ? 'Chromium' : 'a browser that goes by the default of Lax'} would not have sent it.`,
      evidence: [...evidence, { seq: sent.seq, text: `The request to ${shownAddress(sent.url)}.` }],
    };
  }
  return {
    outcome: 'failed',
    severity: 'note',
    evidence,
    summary: `${name} has no SameSite that counts: Chromium takes it for Lax, Firefox sends it with every site’s requests.`,
  };
}

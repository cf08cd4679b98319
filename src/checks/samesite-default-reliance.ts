import { shownAddress } from '../masking/shown-address.ts';
import { shownName } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { attributeEvidence } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeStoredCookies, type StoredLife } from './subject/judge-stored-cookies.ts';
import { sentences } from './subject/sentences.ts';

export const samesiteDefaultReliance: Check = {
  id: 'samesite-default-reliance',
  title: 'SameSite left to the browser',
  severity: 'note',
  why: 'Without SameSite each browser does what it thinks best: Chromium treats the cookie as Lax, with an exception for its first two minutes; Firefox sends it everywhere. A site that works or is safe in one may not be so in the other.',
  references: ['WSTG-SESS-02', 'WSTG-SESS-05', 'ASVS-5.0-3.3.2', 'RFC6265bis-4.1.2.7', 'RFC6265bis-5.6.7.2'],
  evaluate: (context) => judgeStoredCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Say what is meant: SameSite=Lax for a session, Strict where nobody arrives signed in from elsewhere, None with Secure where other sites’ pages need it.',
      'sameSite',
    ),
};

const words = {
  passed: (name: string, value: string) => `${name} says SameSite=${value}, and both browsers go by it.`,
  failed: {
    sent: (name: string, page: string, browser: string) =>
      `${name} has no SameSite, and a request that a page of ${page} caused carried it: ${browser} would not have sent it.`,
    unsaid: (name: string) =>
      `${name} has no SameSite that counts: Chromium takes it for Lax, Firefox sends it with every site’s requests.`,
    chromium: 'Chromium',
    otherBrowser: 'a browser that goes by the default of Lax',
  },
  evidence: (address: string) => `The request to ${address}.`,
};

function judge(cookie: StoredLife, { model }: CheckContext): Judgement {
  const { keptWith, keptWithoutSameSite } = sentences.evidence;
  const { sameSite } = cookie.stored;
  const name = shownName(cookie);
  if (sameSite !== 'unspecified') {
    const value = { no_restriction: 'None', lax: 'Lax', strict: 'Strict' }[sameSite];
    const evidence = attributeEvidence(cookie, keptWith(`SameSite=${value}`));
    return { outcome: 'passed', summary: words.passed(name, value), evidence };
  }
  const evidence = attributeEvidence(cookie, keptWithoutSameSite);
  const [sent] = cookie.sentCrossSite;
  if (sent === undefined) {
    return { outcome: 'failed', severity: 'note', summary: words.failed.unsaid(name), evidence };
  }
  const browser = model.browser === 'firefox' ? words.failed.chromium : words.failed.otherBrowser;
  return {
    outcome: 'failed',
    severity: 'low',
    summary: words.failed.sent(name, shownAddress(sent.initiator), browser),
    evidence: [...evidence, { seq: sent.seq, text: words.evidence(shownAddress(sent.url)) }],
  };
}

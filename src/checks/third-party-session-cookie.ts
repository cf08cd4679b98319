import { shownAddress } from '../masking/shown-address.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, Judgement } from './check.ts';
import { attributeEvidence, attributesUnseen } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';
import { lineEvidence } from './subject/set-cookie-lines.ts';

export const thirdPartySessionCookie: Check = {
  id: 'third-party-session-cookie',
  title: 'Session used inside other sites’ pages',
  severity: 'low',
  why: 'A session cookie that goes along with requests of other sites’ pages lets those pages act in the person’s name as far as the server allows, and lets the site see where the person is. Browsers block such cookies more and more, so that it also breaks.',
  references: ['WSTG-SESS-05', 'WSTG-SESS-02', 'ASVS-5.0-3.3.2', 'RFC6265bis-8.8', 'RFC6265bis-7.1', 'CHIPS'],
  evaluate: (context) => judgeSessionCookies(context, judge),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Set SameSite=Lax on the session cookie. Where the site must work inside other sites’ pages, use a cookie of its own for that, with SameSite=None, Secure and Partitioned, and rights that fit.',
    ),
};

const words = {
  passed: {
    partitioned: (name: string) =>
      `${name} is used inside other sites’ pages, and the browser keeps it in a jar for each of them: it is not the session that the person has on the site itself.`,
    sameSite: (name: string, value: string) =>
      `${name} says SameSite=${value}: other sites’ frames, scripts and images do not send it.`,
  },
  failed: {
    sent: (name: string, address: string, page: string) =>
      `${name} was sent to ${address} with a request that a page of ${page} caused.`,
    set: (name: string) => `${name} was set by an answer to a request that a page of another site caused.`,
  },
  cantTell: (name: string) => `${name} may be sent on behalf of other sites’ pages; no such request has been seen.`,
  evidence: {
    partitioned: 'The browser keeps it partitioned.',
    firstSent: 'The first such request that carried it.',
    kept: 'The browser keeps it so.',
  },
  nextStep: 'If another site embeds this one, or calls it, open such a page while this panel is open.',
};

function judge(cookie: CookieLife): Judgement {
  const { passed, failed, cantTell, nextStep } = words;
  const { stored } = cookie;
  const name = shownName(cookie);
  const [sent] = cookie.sentCrossSite;
  const set = cookie.lines.find((one) => one.crossSite === true && one.observed === 'stored' && !one.deletes);
  if (cookie.partition !== undefined && (sent !== undefined || set !== undefined)) {
    const evidence = attributeEvidence(cookie, words.evidence.partitioned);
    return { outcome: 'passed', summary: passed.partitioned(name), evidence };
  }
  if (sent !== undefined) {
    return {
      outcome: 'failed',
      severity: 'low',
      summary: failed.sent(name, shownAddress(sent.url), shownAddress(sent.initiator)),
      evidence: [{ seq: sent.seq, text: words.evidence.firstSent }],
    };
  }
  if (set !== undefined) {
    return { outcome: 'failed', severity: 'low', summary: failed.set(name), evidence: [lineEvidence(set)] };
  }
  if (stored === undefined) return attributesUnseen(cookie);
  const evidence = attributeEvidence(cookie, words.evidence.kept);
  if (stored.sameSite === 'lax' || stored.sameSite === 'strict') {
    const value = { lax: 'Lax', strict: 'Strict' }[stored.sameSite];
    return { outcome: 'passed', summary: passed.sameSite(name, value), evidence };
  }
  return { outcome: 'cantTell', summary: cantTell(name), evidence, nextStep };
}

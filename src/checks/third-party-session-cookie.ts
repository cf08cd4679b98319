import { shownAddress, shownName } from '../masking/shown.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, Verdict } from './check.ts';
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

function judge(cookie: CookieLife): Omit<Verdict, 'cookie'> {
  const { stored } = cookie;
  const name = shownName(cookie);
  const [sent] = cookie.sentCrossSite;
  const set = cookie.lines.find((one) => one.crossSite === true && one.observed === 'stored' && !one.deletes);
  if (cookie.partition !== undefined && (sent !== undefined || set !== undefined)) {
    return {
      outcome: 'passed',
      summary: `${name} is used inside other sites’ pages, and the browser keeps it in a jar for each of them: it is not the session that the person has on the site itself.`,
      evidence: attributeEvidence(cookie, 'The browser keeps it partitioned.'),
    };
  }
  if (sent !== undefined) {
    return {
      outcome: 'failed',
      severity: 'low',
      summary: `${name} was sent to ${shownAddress(sent.url)} with a request that a page of ${shownAddress(sent.initiator)} caused.`,
      evidence: [{ seq: sent.seq, text: 'The first such request that carried it.' }],
    };
  }
  if (set !== undefined) {
    return {
      outcome: 'failed',
      severity: 'low',
      evidence: [lineEvidence(set)],
      summary: `${name} was set by an answer to a request that a page of another site caused.`,
    };
  }
  if (stored === undefined) return attributesUnseen(cookie);
  const evidence = attributeEvidence(cookie, 'The browser keeps it so.');
  if (stored.sameSite === 'lax' || stored.sameSite === 'strict') {
    return {
      outcome: 'passed',
      evidence,
      summary: `${name} says SameSite=${stored.sameSite === 'lax' ? 'Lax' : 'Strict'}: other sites’ frames, scripts and images do not send it.`,
    };
  }
  return {
    outcome: 'cantTell',
    evidence,
    summary: `${name} may be sent on behalf of other sites’ pages; no such request has been seen.`,
    nextStep: 'If another site embeds this one, or calls it, open such a page while this panel is open.',
  };
}

import { hostOf } from '../cookie/match/canonical-host.ts';
import { shownName, shownText } from '../masking/shown.ts';
import type { CookieLife, Site } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { attributeEvidence, attributesUnseen, lineThatSet } from './subject/attribute-evidence.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { hostsThatReceive } from './subject/hosts-that-receive.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';

export const broadDomainAttribute: Check = {
  id: 'broad-domain-attribute',
  title: 'Session cookie shared with every subdomain',
  severity: 'low',
  why: 'A cookie with a Domain attribute goes to that host and to every host below it. The weakest of them, a forgotten test server or a page run by somebody else, receives the session identifier and can also replace it.',
  references: [
    'WSTG-SESS-02',
    'ASVS-5.0-3.3.3',
    'RFC6265bis-4.1.2.3',
    'RFC6265bis-8.6',
    'NIST-63B-4-5.1.1',
    'OWASP-session',
  ],
  evaluate: (context) => judgeSessionCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Leave the Domain attribute out: the cookie then belongs to the one host that set it. Where several hosts need the sign-in, give each its own session through a single sign-on.',
    ),
};

function judge(cookie: CookieLife, { site }: CheckContext): Omit<Verdict, 'cookie'> {
  if (cookie.stored === undefined) return attributesUnseen(cookie);
  const name = shownName(cookie);
  const domain = shownText(cookie.domain);
  if (cookie.hostOnly) {
    return {
      outcome: 'passed',
      summary: `${name} is host-only: the browser sends it to ${domain} and to no other host.`,
      evidence: attributeEvidence(cookie, 'The browser keeps it as host-only.'),
    };
  }
  const others = otherHosts(cookie, site);
  const named = others.slice(0, 3).map((host) => shownText(host));
  const more = others.length > 3 ? ` and ${others.length - 3} more` : '';
  return {
    outcome: 'failed',
    severity: others.length > 0 ? 'medium' : 'low',
    summary:
      others.length > 0
        ? `${name} has Domain=${domain} and also goes to ${named.join(', ')}${more}, seen in this recording: each of them can read the session and replace it.`
        : `${name} has Domain=${domain}: every host below ${domain} receives it. None but the one that set it has been seen so far.`,
    evidence: attributeEvidence(cookie, `The browser keeps it for ${domain} and all hosts below.`),
  };
}

/** Hosts that receive it besides the one that set it; when that is unknown, one of them is taken to be it. */
function otherHosts(cookie: CookieLife, site: Site): readonly string[] {
  const receivers = hostsThatReceive(cookie, site);
  const setter = hostOf(lineThatSet(cookie)?.url ?? '');
  return setter === '' ? receivers.slice(1) : receivers.filter((host) => host !== setter);
}

import { hostOf } from '../cookie/match/canonical-host.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { CookieLife, Site } from '../session/model/model.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { attributeEvidence, lineThatSet } from './subject/attribute-evidence.ts';
import { firstFew } from './subject/first-few.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { hostsThatReceive } from './subject/hosts-that-receive.ts';
import { judgeStoredCookies, type StoredLife } from './subject/judge-stored-cookies.ts';

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
  evaluate: (context) => judgeStoredCookies(context, (cookie) => judge(cookie, context)),
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Leave the Domain attribute out: the cookie then belongs to the one host that set it. Where several hosts need the sign-in, give each its own session through a single sign-on.',
    ),
};

const words = {
  passed: (name: string, domain: string) =>
    `${name} is host-only: the browser sends it to ${domain} and to no other host.`,
  failed: {
    othersSeen: (name: string, domain: string, hosts: string) =>
      `${name} has Domain=${domain} and also goes to ${hosts}, seen in this recording: each of them can read the session and replace it.`,
    noOtherSeen: (name: string, domain: string) =>
      `${name} has Domain=${domain}: every host below ${domain} receives it. None but the one that set it has been seen so far.`,
  },
  evidence: {
    hostOnly: 'The browser keeps it as host-only.',
    shared: (domain: string) => `The browser keeps it for ${domain} and all hosts below.`,
  },
};

function judge(cookie: StoredLife, { site }: CheckContext): Judgement {
  const name = shownName(cookie);
  const domain = shownText(cookie.domain);
  if (cookie.hostOnly) {
    return {
      outcome: 'passed',
      summary: words.passed(name, domain),
      evidence: attributeEvidence(cookie, words.evidence.hostOnly),
    };
  }
  const others = otherHosts(cookie, site).map((host) => shownText(host));
  return {
    outcome: 'failed',
    severity: others.length > 0 ? 'medium' : 'low',
    summary:
      others.length > 0
        ? words.failed.othersSeen(name, domain, firstFew(others, 3))
        : words.failed.noOtherSeen(name, domain),
    evidence: attributeEvidence(cookie, words.evidence.shared(domain)),
  };
}

/** Hosts that receive the cookie besides the one that set it. Where the setter is unknown, the first host is taken to be it. */
function otherHosts(cookie: CookieLife, site: Site): readonly string[] {
  const receivers = hostsThatReceive(cookie, site);
  const setter = hostOf(lineThatSet(cookie)?.url ?? '');
  return setter === '' ? receivers.slice(1) : receivers.filter((host) => host !== setter);
}

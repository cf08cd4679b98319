import { hostOf } from '../cookie/match/canonical-host.ts';
import { tossingRoutes } from '../cookie/send/tossing-routes.ts';
import { shownName, shownSentence, shownText } from '../masking/shown.ts';
import type { CookieLife } from '../session/model/model.ts';
import { strictTransportFor } from '../session/traffic/strict-transport.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { attributeEvidence, attributesUnseen, lineThatSet } from './subject/attribute-evidence.ts';
import { judgeSessionCookies } from './subject/judge-session-cookies.ts';
import { setOver } from './subject/set-over.ts';

export const cookieTossingExposure: Check = {
  id: 'cookie-tossing-exposure',
  title: 'Session cookie that others can put before the server',
  severity: 'low',
  why: 'Any host of a site may set cookies for the whole site. A forgotten blog or a customer’s page on a sibling host can so put its own session identifier before the server, and the person works in a session that somebody else knows.',
  references: [
    'WSTG-SESS-02',
    'WSTG-SESS-03',
    'ASVS-5.0-3.3.3',
    'RFC6265bis-8.6',
    'RFC6265bis-4.1.3',
    'RFC6265bis-5.7',
    'RFC6797',
    'USENIX-cookie-crumbles',
  ],
  evaluate: (context) => judgeSessionCookies(context, (cookie) => judge(cookie, context)),
  fix: () => [
    {
      text: 'Give the session cookie the __Host- prefix, with Secure, Path=/ and no Domain attribute. Put what others run on a domain of its own, and send Strict-Transport-Security with includeSubDomains.',
    },
  ],
};

function judge(cookie: CookieLife, context: CheckContext): Omit<Verdict, 'cookie'> {
  const { stored } = cookie;
  if (stored === undefined) return attributesUnseen(cookie);
  const name = shownName(cookie);
  const evidence = attributeEvidence(cookie, 'The browser keeps it under this name and domain.');
  const routes = tossingRoutes(stored);
  const sibling = routes.find(({ by }) => by === 'sibling-host');
  if (sibling !== undefined) {
    const others = otherHosts(cookie, context);
    const seen = others.slice(0, 3).map((host) => shownText(host));
    return {
      outcome: 'failed',
      severity: others.length > 0 ? 'low' : 'note',
      evidence,
      summary: `${name}: ${shownSentence(sibling.text, 400)} ${others.length > 0 ? `Other hosts of the site were seen: ${seen.join(', ')}.` : 'No other host of the site has been seen so far.'}`,
    };
  }
  if (setOver(cookie, context) === 'loopback') {
    return {
      outcome: 'inapplicable',
      evidence,
      summary: `${name} was set over http to this machine, which has no sibling hosts and no network between.`,
    };
  }
  const [clear] = routes;
  if (clear === undefined) {
    return {
      outcome: 'passed',
      evidence,
      summary: `No other host and no answer over http can set a cookie named ${name}, and a server that takes names as they come reads no other.`,
    };
  }
  const strict = strictTransportFor(context.site, cookie);
  if (strict !== undefined) {
    return {
      outcome: 'passed',
      summary: `${name} belongs to a host without siblings, and Strict-Transport-Security keeps this browser from asking it over http.`,
      evidence: [...evidence, { seq: strict.seq, text: 'The response with Strict-Transport-Security.' }],
    };
  }
  return {
    outcome: 'failed',
    severity: 'note',
    evidence,
    summary: `${name}: ${shownSentence(clear.text, 400)}`,
  };
}

function otherHosts(cookie: CookieLife, { site }: CheckContext): readonly string[] {
  const setter = hostOf(lineThatSet(cookie)?.url ?? '');
  const own = setter === '' ? cookie.domain : setter;
  return site.hosts.filter((host) => host !== own);
}

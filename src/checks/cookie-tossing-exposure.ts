import { hostOf } from '../cookie/match/canonical-host.ts';
import { tossingRoutes } from '../cookie/send/tossing-routes.ts';
import { shownSentence } from '../masking/shown-sentence.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import { strictTransportFor } from '../session/traffic/strict-transport.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { attributeEvidence, lineThatSet } from './subject/attribute-evidence.ts';
import { judgeStoredCookies, type StoredLife } from './subject/judge-stored-cookies.ts';
import { sentences } from './subject/sentences.ts';
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
  evaluate: (context) => judgeStoredCookies(context, (cookie) => judge(cookie, context)),
  fix: () => [
    {
      text: 'Give the session cookie the __Host- prefix, with Secure, Path=/ and no Domain attribute. Put what others run on a domain of its own, and send Strict-Transport-Security with includeSubDomains.',
    },
  ],
};

const words = {
  passed: {
    noRoute: (name: string) =>
      `No other host and no answer over http can set a cookie named ${name}, and a server that takes names as they come reads no other.`,
    strictTransport: (name: string) =>
      `${name} belongs to a host without siblings, and Strict-Transport-Security keeps this browser from asking it over http.`,
  },
  failed: {
    route: (name: string, route: string) => `${name}: ${route}`,
    othersSeen: (hosts: string) => `Other hosts of the site were seen: ${hosts}.`,
    noOtherSeen: 'No other host of the site has been seen so far.',
  },
  inapplicable: (name: string) =>
    `${name} was set over http to this machine, which has no sibling hosts and no network between.`,
  evidence: 'The browser keeps it under this name and domain.',
};

function judge(cookie: StoredLife, context: CheckContext): Judgement {
  const name = shownName(cookie);
  const evidence = attributeEvidence(cookie, words.evidence);
  const routes = tossingRoutes(cookie.stored);
  const sibling = routes.find(({ by }) => by === 'sibling-host');
  if (sibling !== undefined) {
    const others = otherHosts(cookie, context);
    const seen = others.slice(0, 3).map((host) => shownText(host));
    const hosts = seen.length > 0 ? words.failed.othersSeen(seen.join(', ')) : words.failed.noOtherSeen;
    return {
      outcome: 'failed',
      severity: others.length > 0 ? 'low' : 'note',
      summary: `${words.failed.route(name, shownSentence(sibling.text, 400))} ${hosts}`,
      evidence,
    };
  }
  if (setOver(cookie, context) === 'loopback') {
    return { outcome: 'inapplicable', summary: words.inapplicable(name), evidence };
  }
  const [clear] = routes;
  if (clear === undefined) return { outcome: 'passed', summary: words.passed.noRoute(name), evidence };
  const strict = strictTransportFor(context.site, cookie);
  if (strict !== undefined) {
    return {
      outcome: 'passed',
      summary: words.passed.strictTransport(name),
      evidence: [...evidence, { seq: strict.seq, text: sentences.evidence.strictTransport }],
    };
  }
  return {
    outcome: 'failed',
    severity: 'note',
    summary: words.failed.route(name, shownSentence(clear.text, 400)),
    evidence,
  };
}

function otherHosts(cookie: CookieLife, { site }: CheckContext): readonly string[] {
  const setter = hostOf(lineThatSet(cookie)?.url ?? '');
  const own = setter === '' ? cookie.domain : setter;
  return site.hosts.filter((host) => host !== own);
}

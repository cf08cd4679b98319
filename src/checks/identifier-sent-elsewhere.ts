import { shownAddress } from '../masking/shown-address.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { SentElsewhere } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { firstFew } from './subject/first-few.ts';
import { weighed } from './subject/judge-session-cookies.ts';
import { sentences } from './subject/sentences.ts';

export const identifierSentElsewhere: Check = {
  id: 'identifier-sent-elsewhere',
  title: 'Session identifier sent to another site',
  severity: 'medium',
  why: 'Whoever holds the identifier is signed in as its owner. Another site that receives it, to count visitors or to show advertisements, keeps it in its logs, hands it on, and can be broken into.',
  references: ['WSTG-SESS-04', 'ASVS-5.0-14.2.3', 'ASVS-5.0-14.2.1', 'CWE-201', 'OWASP-session'],
  evaluate,
  fix: () => [
    {
      text: 'Keep the identifier out of everything that other sites are given: addresses of pages that scripts report, parameters, shared cookies. Give partners a value of their own that opens nothing here, and end the sessions whose identifier has gone out.',
    },
  ],
};

const words = {
  passed: (sites: number) =>
    `No address, cookie or Authorization header for the ${sites} other ${sites === 1 ? 'site' : 'sites'} that this tab asked had the value of a session cookie. Bodies are not looked at.`,
  failed: {
    url: (name: string, sites: string) => `The identifier of ${name} went to ${sites}, in an address.`,
    header: (name: string, sites: string) => `The identifier of ${name} went to ${sites}, in a header.`,
    cookie: (name: string, sites: string) =>
      `The identifier of ${name} went to ${sites}, as the value of a cookie there.`,
    someCookie: 'a session cookie',
  },
  cantTell: 'No session identifier is known yet, so there is nothing to look for at other sites.',
  inapplicable: 'This tab has asked no other site for anything.',
  evidence: {
    lookedFor: 'The identifier that was looked for.',
    url: (parameter: string, address: string) => `Sent in ${parameter}: ${address}.`,
    header: (header: string, address: string) => `Sent in ${header} to ${address}.`,
    cookie: (cookie: string, site: string) => `The cookie ${cookie} of ${site} has the same value.`,
  },
};

function evaluate(context: CheckContext): readonly Verdict[] {
  const { site, model, sessionCookies } = context;
  if (site.elsewhere.length > 0) {
    const cookies = [...new Set(site.elsewhere.map((one) => one.cookie))];
    return cookies.map((key) =>
      failure(
        site.elsewhere.filter((one) => one.cookie === key),
        context,
      ),
    );
  }
  if (sessionCookies.length === 0) {
    const nextStep = sentences.nextStep.findSession;
    return [{ outcome: 'cantTell', summary: words.cantTell, evidence: [], nextStep }];
  }
  const others = model.sites.filter((one) => one.domain !== site.domain && one.exchangeCount > 0);
  const last = sessionCookies.flatMap((one) => one.identifiers).findLast((life) => life.first.seq > 0);
  const evidence = last === undefined ? [] : [{ seq: last.first.seq, text: words.evidence.lookedFor }];
  if (others.length === 0) return [{ outcome: 'inapplicable', summary: words.inapplicable, evidence }];
  return [{ outcome: 'passed', summary: words.passed(others.length), evidence }];
}

function failure(sends: readonly SentElsewhere[], { site, sessionCookies }: CheckContext): Verdict {
  const [first] = sends;
  const cookie =
    sessionCookies.find((one) => one.key === first?.cookie) ?? site.cookies.find((one) => one.key === first?.cookie);
  const name = cookie === undefined ? words.failed.someCookie : shownName(cookie);
  const domains = [...new Set(sends.map((one) => one.site))].map((one) => shownText(one, 60));
  const places = new Set(sends.map((one) => one.where));
  const worst = (['url', 'header'] as const).find((place) => places.has(place)) ?? 'cookie';
  return weighed({
    outcome: 'failed',
    severity: worst === 'cookie' ? 'low' : 'medium',
    cookie,
    summary: words.failed[worst](name, firstFew(domains, 3)),
    evidence: sends.slice(0, 10).map((one) => ({ seq: one.seq, text: evidenceText(one) })),
  });
}

function evidenceText({ where, url, name, site }: SentElsewhere): string {
  const { evidence } = words;
  if (where === 'url') return evidence.url(shownText(name, 40), shownAddress(url ?? ''));
  if (where === 'header') return evidence.header(shownText(name, 60), shownAddress(url ?? ''));
  return evidence.cookie(shownText(name, 60), shownText(site, 60));
}

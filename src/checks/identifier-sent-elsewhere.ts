import { shownAddress, shownName, shownText } from '../masking/shown.ts';
import type { SentElsewhere } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { FIND_SESSION, weighed } from './subject/judge-session-cookies.ts';

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

function evaluate({ site, model, sessionCookies }: CheckContext): readonly Verdict[] {
  if (site.elsewhere.length > 0) {
    const cookies = [...new Set(site.elsewhere.map((one) => one.cookie))];
    return cookies.map((key) =>
      failure(
        site.elsewhere.filter((one) => one.cookie === key),
        { site, sessionCookies },
      ),
    );
  }
  if (sessionCookies.length === 0) {
    const summary = 'No session identifier is known yet, so there is nothing to look for at other sites.';
    return [{ outcome: 'cantTell', summary, evidence: [], nextStep: FIND_SESSION }];
  }
  const others = model.sites.filter((one) => one.domain !== site.domain && one.exchangeCount > 0);
  const last = sessionCookies.flatMap((one) => one.identifiers).findLast((life) => life.first.seq > 0);
  const evidence = last === undefined ? [] : [{ seq: last.first.seq, text: 'The identifier that was looked for.' }];
  if (others.length === 0) {
    return [{ outcome: 'inapplicable', summary: 'This tab has asked no other site for anything.', evidence }];
  }
  const count = `${others.length} other ${others.length === 1 ? 'site' : 'sites'}`;
  return [
    {
      outcome: 'passed',
      summary: `No address, cookie or Authorization header for the ${count} that this tab asked had the value of a session cookie. Bodies are not looked at.`,
      evidence,
    },
  ];
}

function failure(
  sends: readonly SentElsewhere[],
  { site, sessionCookies }: Pick<CheckContext, 'site' | 'sessionCookies'>,
): Verdict {
  const [first] = sends;
  const cookie =
    sessionCookies.find((one) => one.key === first?.cookie) ?? site.cookies.find((one) => one.key === first?.cookie);
  const domains = [...new Set(sends.map((one) => one.site))];
  const named = domains
    .slice(0, 3)
    .map((one) => shownText(one, 60))
    .join(', ');
  const more = domains.length > 3 ? ` and ${domains.length - 3} more` : '';
  const places = new Set(sends.map((one) => one.where));
  return weighed({
    outcome: 'failed',
    severity: places.has('url') || places.has('header') ? 'medium' : 'low',
    ...(cookie === undefined ? {} : { cookie }),
    summary: `The identifier of ${cookie === undefined ? 'a session cookie' : shownName(cookie)} went to ${named}${more}, ${places.has('url') ? 'in an address' : places.has('header') ? 'in a header' : 'as the value of a cookie there'}.`,
    evidence: sends.slice(0, 10).map((one) => ({ seq: one.seq, text: sentence(one) })),
  });
}

function sentence({ where, url, name, site }: SentElsewhere): string {
  if (where === 'url') return `Sent in ${shownText(name, 40)}: ${shownAddress(url ?? '')}.`;
  if (where === 'header') return `Sent in ${shownText(name, 60)} to ${shownAddress(url ?? '')}.`;
  return `The cookie ${shownText(name, 60)} of ${shownText(site, 60)} has the same value.`;
}

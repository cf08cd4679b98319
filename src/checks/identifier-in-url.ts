import { shownAddress } from '../masking/shown-address.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { Site } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { firstFew } from './subject/first-few.ts';
import { sessionTokens } from './subject/holder.ts';
import { sentences } from './subject/sentences.ts';

export const identifierInUrl: Check = {
  id: 'identifier-in-url',
  title: 'Session identifier in a URL',
  severity: 'medium',
  why: 'URLs end up in server and proxy logs, in the browser history, in bookmarks, in messages between people and in the Referer header that other sites receive. A session identifier inside them goes along, and a link that carries one can make somebody use a session that another person knows.',
  references: ['WSTG-SESS-04', 'ASVS-5.0-14.2.1', 'ASVS-4.0.3-3.1.1', 'CWE-598', 'RFC9110-10.1.3', 'OWASP-session'],
  evaluate: (context) => [judge(context)],
  fix: () => [
    {
      text: 'Carry the session in a cookie only. Switch URL rewriting off (PHP: session.use_only_cookies=1 and session.use_trans_sid=0; Servlet: tracking-mode COOKIE), refuse identifiers that arrive in a URL, and end sessions whose identifier has been in one.',
    },
  ],
};

const words = {
  passed: {
    cookie: (exchanges: number) =>
      `No session identifier stood in the URLs of the ${recorded(exchanges)} recorded with this site.`,
    token: (name: string, exchanges: number) =>
      `${name} carries what may be the session, and no session identifier stood in the URLs of the ${recorded(exchanges)} recorded with this site.`,
  },
  failed: {
    ofCookie: (name: string, places: string, address: string) =>
      `The identifier of ${name} stood in a URL, in ${places}: ${address}.`,
    ofToken: (name: string, places: string, address: string) =>
      `The token that ${name} carries stood in a URL, in ${places}: ${address}.`,
    ofSomeCookie: (places: string, address: string) =>
      `The identifier of a session cookie stood in a URL, in ${places}: ${address}.`,
    looksLike: (urls: number, places: string, address: string) =>
      `${urls === 1 ? 'A URL' : `${urls} URLs`} of this site carried what looks like a session identifier, in ${places}: ${address}.`,
  },
  cantTell: 'No session identifier is known yet, so there is nothing to look for in URLs.',
  evidence: {
    requested: (address: string) => `Requested ${address}.`,
    inCookie: 'The last request that carried the session in a cookie.',
    inHeader: 'The last request that carried it in a header.',
  },
};

function recorded(exchanges: number): string {
  return `${exchanges.toLocaleString('en')} ${exchanges === 1 ? 'exchange' : 'exchanges'}`;
}

function judge(context: CheckContext): Verdict {
  const { site, sessionCookies } = context;
  const [first] = site.inUrls;
  if (first !== undefined) return found(first, context);
  const sent = sessionCookies.flatMap((cookie) => cookie.identifiers).findLast((life) => life.lastSent !== undefined);
  const token = sessionTokens(site).find((one) => one.carrier.how !== 'url');
  if (sessionCookies.length === 0 && token !== undefined) {
    const seq = token.identifiers.at(-1)?.lastSent.seq;
    return {
      outcome: 'passed',
      token,
      summary: words.passed.token(shownName(token), site.exchangeCount),
      evidence: seq === undefined ? [] : [{ seq, text: words.evidence.inHeader }],
    };
  }
  if (sessionCookies.length === 0 || site.exchangeCount === 0) {
    const nextStep = sentences.nextStep.findSession;
    return { outcome: 'cantTell', summary: words.cantTell, evidence: [], nextStep };
  }
  return {
    outcome: 'passed',
    summary: words.passed.cookie(site.exchangeCount),
    evidence: sent?.lastSent === undefined ? [] : [{ seq: sent.lastSent.seq, text: words.evidence.inCookie }],
  };
}

type InUrl = Site['inUrls'][number];

function found(first: InUrl, { site, sessionCookies }: CheckContext): Verdict {
  const { inUrls } = site;
  const same = inUrls.find((one) => one.cookie !== undefined || one.token !== undefined);
  const shown = same ?? first;
  const cookie = sessionCookies.find((one) => one.key === same?.cookie);
  const ownUrl = sessionTokens(site).find(
    ({ carrier }) => carrier.how === 'url' && carrier.parameter === shown.parameter,
  );
  const token = site.tokens.find((one) => one.key === same?.token) ?? ownUrl;
  const parameters = [...new Set(inUrls.map((one) => one.parameter))];
  const places = firstFew(
    parameters.map((one) => shownText(one, 40)),
    3,
  );
  const address = where(shown);
  const { failed, evidence } = words;
  const summary = (): string => {
    if (same === undefined) return failed.looksLike(inUrls.length, places, address);
    if (cookie !== undefined) return failed.ofCookie(shownName(cookie), places, address);
    return token !== undefined && same.token !== undefined
      ? failed.ofToken(shownName(token), places, address)
      : failed.ofSomeCookie(places, address);
  };
  return {
    outcome: 'failed',
    severity: same === undefined ? 'medium' : 'high',
    cookie,
    token: cookie === undefined ? token : undefined,
    summary: summary(),
    evidence: inUrls.slice(0, 10).map((one) => ({ seq: one.seq, text: evidence.requested(where(one)) })),
  };
}

/** An identifier in the path has no parameter name that could be shown in its place: only short segments of such a path are shown. */
function where({ url, parameter }: InUrl): string {
  if (parameter !== 'path' || !URL.canParse(url)) return shownAddress(url);
  const { origin, pathname } = new URL(url);
  const segments = pathname.slice(0, 2_000).split('/');
  return shownText(`${origin}${segments.map((one) => (one.length < 12 ? one : '…')).join('/')}`, 160);
}

import { shownAddress, shownName, shownText } from '../masking/shown.ts';
import type { Site } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { sessionTokens } from './subject/holder.ts';
import { FIND_SESSION } from './subject/judge-session-cookies.ts';

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

function judge({ site, sessionCookies }: CheckContext): Verdict {
  if (site.inUrls.length > 0) {
    const same = site.inUrls.find((one) => one.cookie !== undefined || one.token !== undefined);
    const shown = same ?? site.inUrls[0];
    const cookie = sessionCookies.find((one) => one.key === same?.cookie);
    const ownUrl = sessionTokens(site).find(
      ({ carrier }) => carrier.how === 'url' && carrier.parameter === shown?.parameter,
    );
    const token = site.tokens.find((one) => one.key === same?.token) ?? ownUrl;
    const whose =
      cookie !== undefined
        ? `identifier of ${shownName(cookie)}`
        : token !== undefined && same?.token !== undefined
          ? `token that ${shownName(token)} carries`
          : 'identifier of a session cookie';
    const parameters = [...new Set(site.inUrls.map((one) => one.parameter))];
    const named = parameters.slice(0, 3).map((one) => shownText(one, 40));
    const places = `${named.join(', ')}${parameters.length > 3 ? ` and ${parameters.length - 3} more` : ''}`;
    return {
      outcome: 'failed',
      severity: same === undefined ? 'medium' : 'high',
      ...(cookie === undefined ? {} : { cookie }),
      ...(cookie !== undefined || token === undefined ? {} : { token }),
      summary:
        same === undefined
          ? `${site.inUrls.length === 1 ? 'A URL' : `${site.inUrls.length} URLs`} of this site carried what looks like a session identifier, in ${places}${shown === undefined ? '' : `: ${where(shown)}`}.`
          : `The ${whose} stood in a URL, in ${places}: ${where(same)}.`,
      evidence: site.inUrls.slice(0, 10).map((one) => ({ seq: one.seq, text: `Requested ${where(one)}.` })),
    };
  }
  const sent = sessionCookies.flatMap((cookie) => cookie.identifiers).findLast((life) => life.lastSent !== undefined);
  const token = sessionTokens(site).find((one) => one.carrier.how !== 'url');
  if (sessionCookies.length === 0 && token !== undefined) {
    const seq = token.identifiers.at(-1)?.lastSent.seq;
    return {
      outcome: 'passed',
      token,
      summary: `${shownName(token)} carries what may be the session, and no session identifier stood in the URLs of the ${site.exchangeCount.toLocaleString('en')} ${site.exchangeCount === 1 ? 'exchange' : 'exchanges'} recorded with this site.`,
      evidence: seq === undefined ? [] : [{ seq, text: 'The last request that carried it in a header.' }],
    };
  }
  if (sessionCookies.length === 0 || site.exchangeCount === 0) {
    return {
      outcome: 'cantTell',
      summary: 'No session identifier is known yet, so there is nothing to look for in URLs.',
      evidence: [],
      nextStep: FIND_SESSION,
    };
  }
  return {
    outcome: 'passed',
    summary: `No session identifier stood in the URLs of the ${site.exchangeCount.toLocaleString('en')} ${site.exchangeCount === 1 ? 'exchange' : 'exchanges'} recorded with this site.`,
    evidence:
      sent?.lastSent === undefined
        ? []
        : [{ seq: sent.lastSent.seq, text: 'The last request that carried the session in a cookie.' }],
  };
}

/** An identifier that stands in the path itself has no name beside it to keep: of such a path only short words are shown. */
function where({ url, parameter }: Site['inUrls'][number]): string {
  if (parameter !== 'path' || !URL.canParse(url)) return shownAddress(url);
  const { origin, pathname } = new URL(url);
  const words = pathname.slice(0, 2_000).split('/');
  return shownText(`${origin}${words.map((word) => (word.length < 12 ? word : '…')).join('/')}`, 160);
}

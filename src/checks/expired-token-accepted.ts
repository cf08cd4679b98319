import { parseCookieHeader } from '../cookie/parse/parse-cookie-header.ts';
import { shownAddress } from '../masking/shown-address.ts';
import { shownName } from '../masking/shown-text.ts';
import type { SentToken } from '../observation.ts';
import type { Exchange, Hop, TokenLife } from '../session/model/model.ts';
import type { Check, CheckContext, Judgement } from './check.ts';
import { type Holder, isToken, sessionTokens } from './subject/holder.ts';
import { judgeSessionValues, lifeWith, type ReadValue } from './subject/judge-values.ts';
import { readableMinute } from './subject/readable-minute.ts';

export const expiredTokenAccepted: Check = {
  id: 'expired-token-accepted',
  title: 'Expired token still accepted',
  severity: 'high',
  why: 'The time of expiry in a token is often the only end that its session has: the server looks nothing up. A server that does not look at it accepts every token that was ever stolen, for good.',
  references: ['WSTG-SESS-07', 'WSTG-SESS-10', 'ASVS-5.0-9.2.1', 'ASVS-5.0-7.3.2', 'CWE-613', 'RFC7519-4.1.4'],
  evaluate: (context) => judgeSessionValues(context, (value) => judge(value, context)),
  fix: () => [
    {
      text: 'Verify exp and nbf (or the framework’s own time stamp) with every request, with a leeway of a few minutes at most. Most libraries do, unless an option switches it off or the token is only decoded instead of verified.',
    },
  ],
};

const words = {
  passed: (name: string, until: string, address: string, status: number | undefined) =>
    `${name} expired at ${until} UTC. Sent later, it was not accepted: ${address} was answered by ${status}.`,
  failed: (name: string, until: string, address: string, status: number | undefined) =>
    `${name} expired at ${until} UTC. It was sent later, and ${address} was answered by ${status}, where a request without it had been refused or sent to the sign-in.`,
  cantTell: {
    notSentLate: (name: string, until: string) =>
      `The token in ${name} expires at ${until} UTC, and no request has carried it more than five minutes after that.`,
    othersBeside: (name: string, until: string) =>
      `${name} expired at ${until} UTC and was sent later, with another session cookie or token beside it, which may be what the server looked at.`,
    openPages: (name: string, until: string) =>
      `${name} expired at ${until} UTC and was sent later, to pages that may be open to everybody.`,
  },
  inapplicable: (name: string) => `No time of expiry can be read in the value of ${name}.`,
  evidence: {
    accepted: (status: number | undefined) => `Answered by ${status} after the token had expired.`,
    refused: 'The answer to the expired token.',
  },
  nextStep: {
    sendLate:
      'Use the site again some minutes after that time, with the panel open. Or keep a copy of the value and send it then.',
    compare:
      'Open a page that needs a sign-in, once in a private window without any cookie and once here with the expired token alone.',
  },
};

/** Milliseconds. RFC 7519 §4.1.4 allows "some small leeway, usually no more than a few minutes". */
const LEEWAY = 5 * 60_000;

function judge(value: ReadValue, context: CheckContext): Judgement {
  const { holder, anatomy, evidence } = value;
  const name = shownName(holder);
  const expires = anatomy.times.find(({ meaning, isGuess }) => meaning === 'expires' && !isGuess);
  if (expires === undefined || anatomy.session.place === 'server') {
    return { outcome: 'inapplicable', summary: words.inapplicable(name), evidence };
  }
  const until = readableMinute(expires.ms);
  const late = hopsWith(value, context).filter(({ at }) => at > expires.ms + LEEWAY);
  if (late.length === 0) {
    const summary = words.cantTell.notSentLate(name, until);
    return { outcome: 'cantTell', summary, evidence, nextStep: words.nextStep.sendLate };
  }
  const guarded = guardedAddresses(value, context);
  const accepted = late.find((hop) => isFine(hop) && guarded.has(addressOf(hop)));
  const hasOthers = otherHolders(value, context).length > 0;
  if (accepted !== undefined && !hasOthers) {
    const text = words.evidence.accepted(accepted.status);
    return {
      outcome: 'failed',
      summary: words.failed(name, until, shownAddress(accepted.url), accepted.status),
      evidence: [...evidence, { seq: accepted.responseSeq ?? accepted.seq, text }],
    };
  }
  const refused = late.find(isRefused);
  if (!late.some(isFine) && refused !== undefined) {
    return {
      outcome: 'passed',
      summary: words.passed(name, until, shownAddress(refused.url), refused.status),
      evidence: [...evidence, { seq: refused.responseSeq ?? refused.seq, text: words.evidence.refused }],
    };
  }
  const why = hasOthers && accepted !== undefined ? words.cantTell.othersBeside : words.cantTell.openPages;
  return { outcome: 'cantTell', summary: why(name, until), evidence, nextStep: words.nextStep.compare };
}

function hopsWith(value: ReadValue, context: CheckContext): readonly Hop[] {
  const { subject, holder } = value;
  // A token is first seen in the headers of a request (`sentSeq`), which are recorded after its beginning (`seq`).
  const since = lifeWith(holder, (one) => one === subject.value)?.first.seq ?? 0;
  return hopsOf(value, context).filter(
    (hop) => (hop.sentSeq ?? hop.seq) >= since && hop.status !== undefined && carries(hop, value),
  );
}

/** Other cookies and tokens that may carry the session. One with the same value is not another. */
function otherHolders({ holder, subject }: ReadValue, { sessionCookies, site }: CheckContext): readonly Holder[] {
  return [...sessionCookies, ...sessionTokens(site)].filter(
    (one) => one !== holder && lifeWith(one, (value) => value === subject.value) === undefined,
  );
}

/**
 * Method and address of requests that were refused or redirected when they did not carry the value. Only GET and HEAD: a sign-in is
 * refused for a wrong password and accepted for the right one, whatever else it carries.
 */
function guardedAddresses(value: ReadValue, context: CheckContext): ReadonlySet<string> {
  return new Set(
    hopsOf(value, context)
      .filter((hop) => /^(?:GET|HEAD)$/.test(hop.method) && isRefused(hop) && !hasName(hop, value))
      .map(addressOf),
  );
}

/** A script may send a token to any site; a cookie goes to its own site only. */
function hopsOf({ holder }: ReadValue, { model, site }: CheckContext): readonly Hop[] {
  const exchanges: readonly Exchange[] = [...model.exchanges.values()];
  return exchanges.filter((one) => isToken(holder) || one.site === site.domain).flatMap(({ hops }) => hops);
}

function carries({ cookie = '', tokens = [], url }: Hop, { holder, subject }: ReadValue): boolean {
  const { name, value } = subject;
  if (isToken(holder)) {
    if (holder.carrier.how === 'url') return url.includes(value) || url.includes(encodeURIComponent(value));
    return tokens.some((one) => one.value === value && isCarrier(holder, one));
  }
  return cookie.includes(value) && parseCookieHeader(cookie).some((pair) => pair.name === name && pair.value === value);
}

function hasName({ cookie = '', tokens = [], url }: Hop, { holder, subject: { name } }: ReadValue): boolean {
  if (isToken(holder)) {
    if (holder.carrier.how === 'url') return url.includes(`${holder.carrier.parameter}=`);
    return tokens.some((one) => isCarrier(holder, one));
  }
  return cookie.includes(name) && parseCookieHeader(cookie).some((pair) => pair.name === name);
}

function isCarrier({ carrier }: TokenLife, { header, scheme }: SentToken): boolean {
  if (carrier.how === 'authorization') return header === 'authorization' && scheme === carrier.scheme;
  return carrier.how === 'header' && header === carrier.name;
}

/** 2xx. */
function isFine({ status = 0 }: Hop): boolean {
  return status >= 200 && status < 300;
}

/** 401, 403 or a redirect. Other errors, and 304, refuse nobody. */
function isRefused({ status = 0 }: Hop): boolean {
  return status === 401 || status === 403 || (status >= 301 && status <= 308 && status !== 304);
}

function addressOf({ method, url }: Hop): string {
  return `${method} ${url.replace(/[?#].*$/s, '')}`;
}

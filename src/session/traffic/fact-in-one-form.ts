/** Header texts of a fact in one form for both browsers, so that lines, headers, store and storage can be compared. */
import { decodeName, decodeRepairing, decodeStrictly } from '../../cookie/parse/decode-octets.ts';
import { headerOctets, headerText } from '../../cookie/parse/header-octets.ts';
import { parseCookieHeader } from '../../cookie/parse/parse-cookie-header.ts';
import type { BrowserName } from '../../observation.ts';
import type { NetworkFact } from './exchange-log.ts';

export function factInOneForm<F extends NetworkFact>(fact: F, browser: BrowserName): F {
  switch (fact.type) {
    case 'request-sent': {
      const { cookie, tokens } = fact;
      if (cookie === undefined && tokens === undefined) return fact;
      return {
        ...fact,
        ...(cookie === undefined ? {} : { cookie: cookiesAsStored(cookie, browser) }),
        ...(tokens === undefined
          ? {}
          : { tokens: tokens.map((one) => ({ ...one, value: asWritten(one.value, browser) })) }),
      };
    }
    case 'response-received':
    case 'request-completed':
      if (fact.setCookies.length === 0) return fact;
      return { ...fact, setCookies: fact.setCookies.map((line) => headerText(line, browser)) };
    default:
      return fact;
  }
}

const ASCII = /^[\x00-\x7F]*$/;

/** Names and values read as the store's do. */
function cookiesAsStored(header: string, browser: BrowserName): string {
  if (ASCII.test(header)) return header;
  const pairs = parseCookieHeader(headerOctets(headerText(header, browser)));
  return pairs
    .map(({ name, value }) => (name === '' ? '' : `${decodeName(name, browser)}=`) + decodeRepairing(value))
    .join('; ');
}

/** As the script that wrote it, and so the storage, has it: `fetch` sends a character up to U+00FF as one octet, and takes no others. */
function asWritten(text: string, browser: BrowserName): string {
  if (ASCII.test(text)) return text;
  const octets = headerOctets(headerText(text, browser));
  return decodeStrictly(octets) ?? octets;
}

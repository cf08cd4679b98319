/** What the model says that a browser's store and its next request will hold, in the terms of the lab. */

import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';
import { headerText as inOneForm } from '../../src/cookie/parse/header-octets.ts';
import { serverDateOf } from '../../src/cookie/parse/server-date-of.ts';
import { retrieve } from '../../src/cookie/send/retrieval.ts';
import { storageVerdict } from '../../src/cookie/store/storage-verdict.ts';
import { storeAfter } from '../../src/cookie/store/store-after.ts';
import type { BrowserName } from '../../src/observation.ts';
import { dateHeaderOf, responsesOf } from '../fixtures/cookie-lines/index.ts';
import type { LabResult } from './lab.ts';

export interface Prediction {
  readonly store: readonly DatedCookie[];
  /** Octets as Latin-1 characters. */
  readonly header: string;
  /** What it said of each line that it did not just keep: `refused (domain)`. For people who look into a disagreement. */
  readonly words: readonly string[];
}

export function predict({ sent, answeredAt, readAt }: LabResult, browser: BrowserName): Prediction {
  let store: readonly DatedCookie[] = [];
  const words: string[] = [];
  let last = sent.url;
  for (const [index, response] of responsesOf(sent).entries()) {
    const { url, setCookie } = response;
    const at = answeredAt[index] ?? 0;
    const serverDate = serverDateOf(dateHeaderOf(response, at));
    last = url;
    for (const octets of setCookie) {
      const request = {
        ...({ url, at, via: 'http', navigation: true, sameSite: true } as const),
        ...(serverDate !== undefined && { serverDate }),
      };
      const verdict = storageVerdict(headerText(octets, browser), request, store, browser);
      store = storeAfter(store, verdict, at, browser).store;
      words.push(verdict.kind === 'refused' ? `refused (${verdict.rule})` : verdict.kind);
    }
  }
  const { sent: cookies } = retrieve(
    store.map((cookie, order) => ({ ...cookie, createdAt: order })),
    { url: last, method: 'GET', initiator: null, topLevelUrl: last, kind: 'top-navigation', redirects: [], at: readAt },
    browser,
  );
  const header = cookies.map(({ cookie: { name, value } }) =>
    name === '' ? octetsOf(value) : `${browser === 'firefox' ? name : octetsOf(name)}=${octetsOf(value)}`,
  );
  return { store, header: header.join('; '), words };
}

/** What the browser's extension API makes of the header's octets; see `headerOctets` of the core. */
function headerText(octets: string, browser: BrowserName): string {
  if (browser === 'firefox') return inOneForm(octets, browser);
  const bytes = Buffer.from(octets, 'latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return octets.replace(/[\x80-\xff]/g, (octet) => String.fromCharCode(0xdc00 + octet.charCodeAt(0)));
  }
}

function octetsOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

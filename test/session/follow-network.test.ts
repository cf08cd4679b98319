import { expect, it } from 'vitest';
import { createCookieShelf } from '../../src/session/cookies/cookie-shelf.ts';
import type { CookieState } from '../../src/session/cookies/cookie-state.ts';
import { createUnstoredLines } from '../../src/session/cookies/unstored-lines.ts';
import { followNetwork } from '../../src/session/follow-network.ts';
import { createIdentityCache } from '../../src/session/records/identity-cache.ts';
import { createSiteBook } from '../../src/session/site-book.ts';
import type { NetworkFact } from '../../src/session/traffic/exchange-log.ts';
import { createShownDocuments } from '../../src/session/traffic/shown-documents.ts';
import { transcript } from '../support/transcript.ts';

const ofNetwork = /^(?:request-|response-|redirected)/;

it('an answer’s lines go to the cookies, its address to its site, and its page to the tab', () => {
  const cookies: CookieState = {
    shelf: createCookieShelf(),
    identities: createIdentityCache(),
    storeId: '0',
    structure: 0,
    browser: 'chromium',
    disagreements: [],
  };
  const book = createSiteBook(cookies.identities);
  const documents = createShownDocuments();
  const changed = new Set<string>();
  const network = followNetwork({
    cookies,
    book,
    documents,
    unstored: createUnstoredLines(cookies),
    changed: ({ id }) => changed.add(id),
  });
  cookies.shelf.onOpen((record) => book.addCookie(record));
  const log = transcript('GET https://shop.test/\n 200 text/html\n Set-Cookie: sid=a1b2c3; Path=/\n Set-Cookie: =');
  for (const fact of log) if (ofNetwork.test(fact.type)) network.apply(fact as NetworkFact, fact);
  const site = book.site('shop.test');
  expect(site.cookies.map(({ name }) => name)).toEqual(['sid']);
  expect(site.formless.map(({ line }) => line)).toEqual(['=']);
  expect(site.endpoints.size).toBe(1);
  expect(documents.shown('tab', log.at(-1)?.at ?? 0)).toBe('https://shop.test/');
  expect(changed.size).toBe(1);
});

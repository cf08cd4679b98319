import { expect, it } from 'vitest';
import { createSiteRecord } from '../../../src/session/records/site-record.ts';
import { rotationWindow } from '../../../src/session/rotation/rotation-window.ts';
import { hopsOf } from '../support/hop.ts';

const story = `
  12:00:09 [slow] GET https://shop.test/slow (fetch)
  12:00:10 POST https://shop.test/login form: username, password
           302 → /account
           GET /account
           200 text/html
  12:00:11 [slow] 200 application/json
  12:00:12 GET https://shop.test/logo.png (image)
           200 image/png
  12:00:13 GET https://shop.test/a (fetch)
           200 application/json
  12:00:14 GET https://shop.test/b (fetch)
           200 application/json
  12:00:15 GET https://shop.test/c (fetch)
           200 application/json
  12:01:00 GET https://shop.test/late (fetch)
           200 application/json`;

const hops = hopsOf(story);
const signIn = hops.find((one) => one.method === 'POST');
if (signIn === undefined) throw new Error('the story has a sign-in');
const site = { ...createSiteRecord('shop.test'), hops };
const chain = signIn.exchange.hops.slice(signIn.index);
const paths = (some: readonly { readonly url: string }[]) => some.map(({ url }) => new URL(url).pathname);

it('ends two telling requests after the answer; pictures tell nothing', () => {
  const { settling, after } = rotationWindow(site, signIn, chain, Number.POSITIVE_INFINITY);
  expect(paths(settling)).toEqual(['/login', '/account', '/a', '/b']);
  expect(paths(after)).toEqual(['/account', '/logo.png', '/a', '/b', '/c']);
});

it('ends where the next attempt begins', () => {
  const next = hops.find(({ url }) => url.endsWith('/b'));
  expect(paths(rotationWindow(site, signIn, chain, next?.seq ?? 0).settling)).toEqual(['/login', '/account', '/a']);
});

it('knows the answers that came late to requests of before', () => {
  expect(paths(rotationWindow(site, signIn, chain, Number.POSITIVE_INFINITY).late)).toEqual(['/slow']);
});

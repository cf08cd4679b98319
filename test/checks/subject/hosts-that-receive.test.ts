import { expect, it } from 'vitest';
import { hostsThatReceive } from '../../../src/checks/subject/hosts-that-receive.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { contextOf } from '../support/evaluated.ts';

const { site } = contextOf(
  foldLog(
    transcript(`
  chromium watches https://www.shop.test/
  GET https://www.shop.test/
  200 text/html
  Set-Cookie: one=0123456789abcdef; Path=/
  Set-Cookie: all=0123456789abcdef; Path=/; Domain=shop.test
  Set-Cookie: www=0123456789abcdef; Path=/; Domain=www.shop.test
  GET https://pay.shop.test/
  200 text/html
  GET https://a.www.shop.test/
  200 text/html`),
  ),
);

it.each([
  ['a host-only cookie', 'one', ['www.shop.test']],
  ['a cookie of the registrable domain', 'all', ['www.shop.test', 'pay.shop.test', 'a.www.shop.test']],
  ['a cookie of a deeper domain', 'www', ['www.shop.test', 'a.www.shop.test']],
])('%s reaches the hosts below its domain', (_, name, hosts) => {
  const cookie = site.cookies.find((one) => one.name === name);
  expect(cookie && [...hostsThatReceive(cookie, site)].sort()).toEqual([...hosts].sort());
});

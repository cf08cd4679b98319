import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shadowings } from '../../../src/cookie/send/shadowing.ts';
import { AT, cookie, HOME } from '../support/sending.ts';

const shared = { domain: '.shop.test', hostOnly: false };
const early = AT - 7_200_000;

describe('cookies of one name', () => {
  it.each([
    [
      'at two paths',
      [cookie(), cookie({ path: '/account' })],
      ['path'],
      'The request carries 2 cookies named sid. The server reads the one for www.shop.test only, path /account, first, because its path is longer.',
    ],
    [
      'for the host and for the domain',
      [cookie(), cookie({ ...shared, createdAt: early })],
      ['domain', 'host-only'],
      'The request carries 2 cookies named sid. The server reads the one for shop.test and its subdomains, path /, first, because it is older and their paths are equally long.',
    ],
    [
      'for the host alone and for it as a domain',
      [cookie({ createdAt: early }), cookie({ hostOnly: false })],
      ['host-only'],
      'The request carries 2 cookies named sid. The server reads the one for www.shop.test only, path /, first, because it is older and their paths are equally long.',
    ],
    [
      'in two jars',
      [cookie({ partition: 'https://shop.test', createdAt: early }), cookie()],
      ['partition'],
      'The request carries 2 cookies named sid. The server reads the one for www.shop.test only, path /, in the jar of https://shop.test, first, because it is older and their paths are equally long.',
    ],
    [
      'without a name',
      [cookie({ name: '' }), cookie({ name: '', path: '/account' })],
      ['path'],
      'The request carries 2 cookies without a name. The server reads the one for www.shop.test only, path /account, first, because its path is longer.',
    ],
  ])('%s', (_, store, differIn, text) => {
    expect(shadowings(store, HOME, AT, 'chromium')).toMatchObject([{ differIn, text }]);
  });

  it('are in an uncertain order when nobody saw them being set', () => {
    const { createdAt: _, ...found } = cookie();
    const [shadowing] = shadowings([{ ...found, ...shared }, found], HOME, AT, 'firefox');
    expect(shadowing?.first).toBe('unknown');
    expect(shadowing?.text).toContain('if the browser’s list is in its order of sending');
  });

  it.each([
    ['that do not go to this address', [cookie(), cookie({ path: '/admin' })]],
    ['one of which is for a sibling', [cookie(), cookie({ domain: 'api.shop.test' })]],
    ['that differ in letter case, which servers do tell apart', [cookie(), cookie({ name: 'SID' })]],
    ['of which there is one', [cookie()]],
  ])('%s shadow nothing', (_, store) => {
    expect(shadowings(store, HOME, AT, 'chromium')).toEqual([]);
  });

  it('are told by name, as many as there are', () => {
    const store = [cookie(), cookie({ name: '__proto__' }), cookie(shared), cookie({ name: '__proto__', ...shared })];
    expect(shadowings(store, HOME, AT, 'chromium').map(({ name, cookies }) => [name, cookies.length])).toEqual([
      ['sid', 2],
      ['__proto__', 2],
    ]);
  });

  it('are found whatever is in the store', () => {
    const any = fc.record({
      name: fc.constantFrom('a', '', '__proto__'),
      domain: fc.constantFrom('shop.test', 'www.shop.test', ''),
      path: fc.string({ unit: 'binary' }),
      hostOnly: fc.boolean(),
      secure: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (parts) => {
        for (const { cookies } of shadowings(parts.map(cookie), HOME, AT, 'firefox')) {
          expect(cookies.length).toBeGreaterThan(1);
        }
      }),
    );
  }, 60_000);
});

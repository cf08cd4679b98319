import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retrieve, serialiseCookies } from '../../../src/cookie/send/retrieval.ts';
import { AT, cookie, EVIL, from, HOME, request } from '../support/sending.ts';

describe('a Cookie header', () => {
  const shared = { domain: 'shop.test', hostOnly: false };
  it.each([
    ['one cookie', [cookie({ name: 'a', value: '1' })], 'a=1'],
    ['a value that has an equals sign', [cookie({ name: 'a', value: 'b=c==' })], 'a=b=c=='],
    ['an empty value', [cookie({ name: 'a', value: '' })], 'a='],
    [
      'a longer path first',
      [cookie({ name: 'a', value: 'root' }), cookie({ name: 'a', value: 'account', path: '/account' })],
      'a=account; a=root',
    ],
    [
      'a sibling’s cookie that was set earlier first (measured in both browsers)',
      [
        cookie({ name: 'a', value: 'good', createdAt: AT - 1 }),
        cookie({ name: 'a', value: 'evil', createdAt: AT - 2, ...shared }),
      ],
      'a=evil; a=good',
    ],
    [
      'a parent path’s insecure cookie last (measured in both browsers)',
      [
        cookie({ name: 'a', value: 'evil', createdAt: AT - 9, secure: false }),
        cookie({ name: 'a', value: 'sec', path: '/account', createdAt: AT - 1 }),
      ],
      'a=sec; a=evil',
    ],
    ['nothing', [], ''],
  ])('of %s', (_, store, header) => {
    expect(retrieve(store, request(), 'chromium').header).toBe(header);
    expect(retrieve(store, request(), 'firefox').header).toBe(header);
  });

  it.each([
    ['spec', 'foo; a=1'],
    ['chromium', 'foo; a=1'],
    ['firefox', 'foo=; a=1'],
  ] as const)('of a cookie without a name, by %s, is %s', (userAgent, header) => {
    const nameless = { name: '', value: 'foo' };
    expect(serialiseCookies([nameless, { name: 'a', value: '1' }], userAgent)).toBe(header);
  });
});

describe('retrieval', () => {
  const store = [
    cookie({ name: 'strict', sameSite: 'strict' }),
    cookie({ name: 'lax', sameSite: 'lax' }),
    cookie({ name: 'elsewhere', path: '/admin' }),
  ];

  it('tells which cookies are sent, which are withheld, and why', () => {
    const { sent, withheld, header } = retrieve(store, from(EVIL), 'chromium');
    expect(header).toBe('lax=1');
    expect(sent.map((each) => each.cookie.name)).toEqual(['lax']);
    expect(withheld.map((each) => [each.cookie.name, each.attachment.rule])).toEqual([
      ['strict', 'samesite-strict'],
      ['elsewhere', 'path'],
    ]);
  });

  it('takes the user’s choice into account', () => {
    const image = from(EVIL, { kind: 'image' });
    const none = [cookie({ sameSite: 'no_restriction' })];
    expect(retrieve(none, image, 'chromium').header).toBe('sid=1');
    expect(retrieve(none, image, 'chromium', { thirdPartyCookies: 'blocked' }).header).toBe('');
  });

  it('loses no cookie, whatever is in the store', () => {
    const hostile = fc.record({
      name: fc.string(),
      value: fc.string(),
      domain: fc.string(),
      path: fc.string(),
      hostOnly: fc.boolean(),
      secure: fc.boolean(),
      httpOnly: fc.boolean(),
      sameSite: fc.constantFrom('unspecified', 'no_restriction', 'lax', 'strict'),
    });
    fc.assert(
      fc.property(fc.array(hostile), fc.string({ unit: 'binary' }), (jar, url) => {
        for (const address of [HOME, url]) {
          const { sent, withheld } = retrieve(jar, request({ url: address }), 'firefox');
          expect(sent.length + withheld.length).toBe(jar.length);
        }
      }),
    );
  }, 60_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedCookie } from '../../../src/cookie/match/dated-cookie.ts';
import { sendingMatrix } from '../../../src/cookie/send/sending-matrix.ts';
import { AT, cookie, HOME } from '../support/sending.ts';

/** `other-post-old: - F` when Firefox alone sends it. A star marks what the user's other choice would turn round. */
function drawn(held: DatedCookie, url = HOME): readonly string[] {
  return sendingMatrix(held, { url, at: AT }).map(({ id, cells }) => {
    const mark = ({ attachment, otherwise }: (typeof cells)['chromium'], letter: string) =>
      `${attachment.attached ? letter : '-'}${otherwise === undefined ? '' : '*'}`;
    return `${id}: ${mark(cells.chromium, 'C')} ${mark(cells.firefox, 'F')}`;
  });
}

describe('who can make the browsers send', () => {
  it('a host-only cookie without SameSite', () => {
    expect(drawn(cookie())).toEqual([
      'typed-address: C F',
      'typed-redirect: C F',
      'own-link: C F',
      'own-redirect: C F',
      'own-fetch: C F',
      'sibling-link: C F',
      'sibling-post: C F',
      'sibling-fetch: C F',
      'sibling-frame: C F',
      'sibling-receives: - -',
      'other-link: C F',
      'other-post-young: C F',
      'other-post-old: - F',
      'other-frame: - -*',
      'other-framed-fetch: - -*',
      'other-fetch: - -*',
      'other-image: - -*',
      'other-fetch-plain: - -',
      'other-websocket: - -*',
      'http-link: C F',
      'http-post: - F',
      'cleartext: - -',
    ]);
  });

  it('a Strict one', () => {
    const rows = drawn(cookie({ sameSite: 'strict' }));
    expect(rows.filter((row) => /C|F/.test(row.slice(row.indexOf(':'))))).toEqual([
      'typed-address: C F',
      'typed-redirect: C -',
      'own-link: C F',
      'own-redirect: C -',
      'own-fetch: C F',
      'sibling-link: C F',
      'sibling-post: C F',
      'sibling-fetch: C F',
      'sibling-frame: C F',
      'http-link: - F',
      'http-post: - F',
    ]);
    expect(rows.join()).not.toContain('*');
  });

  it('one that says None, for the whole domain and over http too', () => {
    const open = cookie({ sameSite: 'no_restriction', secure: false, domain: 'shop.test', hostOnly: false });
    const rows = drawn(open);
    expect(rows).toContain('sibling-receives: C F');
    expect(rows).toContain('other-image: C* -*');
    expect(rows).toContain('other-post-old: C F');
    expect(rows).toContain('other-fetch-plain: - -');
    expect(rows).toContain('cleartext: C F');
  });

  it('one of a development server on this machine', () => {
    const rows = drawn(cookie({ domain: 'localhost', sameSite: 'lax' }), 'http://localhost:3000/');
    expect(rows).toContain('typed-address: C F');
    expect(rows).toContain('cleartext: C F');
    expect(rows).toContain('sibling-receives: C F');
  });

  it('one that lies in another site’s jar', () => {
    const rows = drawn(cookie({ sameSite: 'no_restriction', partition: 'https://news.test' }));
    expect(rows.filter((row) => row.includes('C') || row.includes('F'))).toEqual([
      'jar-frame: C F',
      'jar-framed-fetch: C F',
      'jar-fetch: C F',
      'jar-image: C F',
    ]);
  });

  it('one that lies in its own site’s jar', () => {
    const rows = drawn(cookie({ sameSite: 'no_restriction', partition: 'https://shop.test' }));
    expect(rows).toContain('own-link: C F');
    expect(rows).toContain('other-link: C F');
    expect(rows).toContain('other-image: - -');
    expect(rows.some((row) => row.startsWith('jar-'))).toBe(false);
  });
});

describe('a cell', () => {
  const none = cookie({ sameSite: 'no_restriction' });
  const image = (environments?: Parameters<typeof sendingMatrix>[1]['environments']) =>
    sendingMatrix(none, { url: HOME, at: AT, ...(environments && { environments }) }).find(
      ({ id }) => id === 'other-image',
    )?.cells;

  it('tells when the user’s other choice would turn the answer round', () => {
    expect(image()?.chromium.otherwise).toMatchObject({
      setting: 'third-party cookies blocked',
      attachment: { attached: false, rule: 'third-party' },
    });
    expect(image()?.firefox.otherwise).toMatchObject({
      setting: 'third-party cookies allowed',
      attachment: { attached: true },
    });
  });

  it('tells nothing else where the choice is known', () => {
    const known = image({ chromium: { thirdPartyCookies: 'blocked' } });
    expect(known?.chromium).toMatchObject({ attachment: { attached: false, rule: 'third-party' } });
    expect(known?.chromium.otherwise).toBeUndefined();
    expect(known?.firefox.otherwise).toBeDefined();
  });
});

it('a matrix is drawn for any cookie', () => {
  const any = fc.record({
    name: fc.string(),
    value: fc.string(),
    domain: fc.oneof(fc.domain(), fc.string({ unit: 'binary' })),
    path: fc.string({ unit: 'binary' }),
    hostOnly: fc.boolean(),
    secure: fc.boolean(),
    httpOnly: fc.boolean(),
    sameSite: fc.constantFrom('unspecified', 'no_restriction', 'lax', 'strict'),
  });
  fc.assert(
    fc.property(any, fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (held, url) => {
      expect(sendingMatrix(held, { url, at: AT }).length).toBeGreaterThan(15);
    }),
  );
}, 60_000);

import { describe, expect, it } from 'vitest';
import { BROWSERS, express, ID_A, ID_B, told } from '../support/told.ts';

const sid = (id: string) => `\n Set-Cookie: connect.sid=${express(id)}; Path=/; HttpOnly`;
const signedIn = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/api/me (fetch)
           401 application/json${sid(ID_A)}
  12:00:10 POST https://shop.test/api/login json: username, password
           200 application/json${sid(ID_B)}
  +100ms   GET https://shop.test/api/me (fetch)
           200 application/json`;
const asks = (pause: string, status: number) =>
  `+${pause} GET https://shop.test/api/me (fetch)\n ${status} application/json`;
const minutes = (outlived: { readonly milliseconds: number } | undefined) =>
  outlived === undefined ? undefined : Math.round(outlived.milliseconds / 60_000);

describe.each(BROWSERS)('lifetimes, in %s', (browser) => {
  const lifetime = (...story: readonly string[]) => {
    const { idle, absolute } = told([signedIn, ...story].join('\n'), browser).site.lifetime;
    return [idle.survived, idle.failed, absolute.survived, absolute.failed].map(minutes);
  };

  it('nothing is known at first', () => {
    expect(lifetime()).toEqual([undefined, undefined, 0, undefined]);
  });

  it('the longest pause that the session outlived', () => {
    expect(lifetime(asks('5m', 200), asks('12m', 200), asks('3m', 200))).toEqual([12, undefined, 20, undefined]);
  });

  it('the shortest after which it was gone', () => {
    expect(lifetime(asks('12m', 200), asks('31m', 401))).toEqual([12, 31, 12, 43]);
  });

  it('a session that ends while it is used has reached its age', () => {
    const busy = Array.from({ length: 12 }, () => asks('20s', 200));
    expect(lifetime(...busy, asks('20s', 401))).toEqual([undefined, undefined, 4, 4]);
  });

  it('a pause before a page for everyone shows nothing', () => {
    expect(lifetime('+20m GET https://shop.test/imprint\n 200 text/html')).toEqual([
      undefined,
      undefined,
      0,
      undefined,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { createFold } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { BROWSERS, ID_A, told } from '../support/told.ts';

const shop = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly; Secure
  12:00:02 GET https://shop.test/cart
           200 text/html`;

describe.each(BROWSERS)('where else the session went, in %s', (browser) => {
  const elsewhere = (story: string) =>
    told(`${shop}\n${story}`, browser, 'shop.test').site.elsewhere.map(({ site, where, name }) => [site, where, name]);

  it('is told of another site’s address', () => {
    expect(elsewhere(`+1s GET https://ads.test/pixel?visitor=${ID_A} (image)\n 200`)).toEqual([
      ['ads.test', 'url', 'visitor'],
    ]);
  });

  it('is told where the address of the page stands in a parameter', () => {
    const page = encodeURIComponent(`https://shop.test/cart;jsessionid=${ID_A}?step=2`);
    expect(elsewhere(`+1s GET https://count.test/collect?v=1&dl=${page} (image)\n 200`)).toEqual([
      ['count.test', 'url', 'dl'],
    ]);
  });

  it('is told of another site’s cookie', () => {
    const story = `+1s GET https://partner.test/sync (fetch)\n 200\n Set-Cookie: shop_session=${ID_A}; Path=/; Secure; SameSite=None`;
    expect(elsewhere(story)).toEqual([['partner.test', 'cookie', 'shop_session']]);
  });

  it('is told of a header for another site', () => {
    expect(elsewhere(`+1s GET https://partner.test/api (fetch) Authorization: Bearer ${ID_A}\n 200`)).toEqual([
      ['partner.test', 'header', 'Authorization: Bearer'],
    ]);
    expect(elsewhere(`+1s GET https://api.shop.test/me (fetch) Authorization: Bearer ${ID_A}\n 200`)).toEqual([]);
  });

  it.each([
    ['this site’s own hosts', `GET https://api.shop.test/me?token=${ID_A} (fetch)\n 200`],
    ['another value', `GET https://ads.test/pixel?visitor=${ID_A}x (image)\n 200`],
    ['a cookie that is no session', 'GET https://ads.test/pixel?theme=dark (image)\n 200'],
  ])('is not told of %s', (_, story) => {
    expect(elsewhere(`+1s ${story}`)).toEqual([]);
  });

  it('leaves a site as it was, while nothing new went elsewhere', () => {
    const log = transcript(
      `${shop}\n+1s GET https://ads.test/pixel?visitor=${ID_A} (image)\n 200\n+9s GET https://ads.test/other (image)\n 200`,
      browser,
    );
    const fold = createFold();
    const cut = log.findIndex((one) => 'url' in one && one.url.includes('/other'));
    fold.add(log.slice(0, cut));
    const before = fold.model().sites[0];
    expect(before?.elsewhere).toHaveLength(1);
    fold.add(log.slice(cut));
    expect(fold.model().sites[0]).toBe(before);
  });
});

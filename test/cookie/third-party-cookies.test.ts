import { describe, expect, it } from 'vitest';
import { closedJar, isThirdParty } from '../../src/cookie/third-party-cookies.ts';
import { cookie, EVIL, from, HOME, PLAIN, request, SIBLING } from './support/sending.ts';

describe('a third-party request', () => {
  it.each([
    ['an image in another site’s page', from(EVIL, { kind: 'image' }), true, true],
    ['this page’s own fetch inside another site’s page', from(EVIL, { kind: 'fetch', initiator: HOME }), true, true],
    ['another site’s frame in this page', request({ kind: 'image', initiator: EVIL }), true, true],
    ['an image in the http page', from(PLAIN, { kind: 'image' }), true, false],
    ['an image in a sibling’s page', from(SIBLING, { kind: 'image' }), false, false],
    ['a link on another site', from(EVIL), false, false],
    ['an image of this site through another', request({ kind: 'image', redirects: [EVIL] }), false, false],
  ])('%s: Chromium %s, Firefox %s', (_, sent, chromium, firefox) => {
    expect(isThirdParty(sent, 'chromium')).toBe(chromium);
    expect(isThirdParty(sent, 'firefox')).toBe(firefox);
  });
});

describe('a jar', () => {
  const image = from(EVIL, { kind: 'image' });
  const allowed = { thirdPartyCookies: 'allowed' } as const;
  const blocked = { thirdPartyCookies: 'blocked' } as const;
  const partitioned = { thirdPartyCookies: 'partitioned' } as const;

  it.each([
    ['the one for all, third-party cookies allowed', cookie(), image, allowed, undefined],
    ['the one for all, blocked', cookie(), image, blocked, 'third-party'],
    ['the one for all, partitioned', cookie(), image, partitioned, 'partition'],
    ['the one for all, blocked, for a link', cookie(), from(EVIL), blocked, undefined],
    ['the one for all, partitioned, for a sibling', cookie(), from(SIBLING, { kind: 'image' }), partitioned, undefined],
    ['the one of the page in the tab, blocked', cookie({ partition: 'https://evil.test' }), image, blocked, undefined],
    [
      'the one of the page in the tab, partitioned',
      cookie({ partition: 'https://evil.test' }),
      image,
      partitioned,
      undefined,
    ],
    ['the one of a subdomain’s site', cookie({ partition: 'https://shop.test' }), request(), allowed, undefined],
    ['First-Party Isolation’s', cookie({ partition: 'shop.test' }), request(), allowed, undefined],
    ['the one of a third site', cookie({ partition: 'https://third.test' }), image, allowed, 'partition'],
    ['the one of another site, at home', cookie({ partition: 'https://evil.test' }), request(), allowed, 'partition'],
    ['the one of the http site', cookie({ partition: 'http://shop.test' }), request(), allowed, 'partition'],
    ['an empty one', cookie({ partition: '' }), request({ url: 'about:blank' }), allowed, 'partition'],
  ])('%s', (_, held, sent, environment, rule) => {
    expect(closedJar(held, sent, 'chromium', environment)?.rule).toBe(rule);
  });

  it.each([
    [
      'chromium',
      blocked,
      'The tab shows a page of evil.test, and with third-party cookies blocked only partitioned cookies go along.',
    ],
    [
      'firefox',
      partitioned,
      'The tab shows a page of evil.test, and the browser gives each such site a jar of its own: this cookie lies in the one for visits to its own site.',
    ],
  ] as const)('of %s that stays closed is explained', (userAgent, environment, text) => {
    expect(closedJar(cookie(), image, userAgent, environment)?.text).toBe(text);
  });

  it('of the http page is told from that of the https page', () => {
    const text = closedJar(cookie(), from(PLAIN, { kind: 'image' }), 'chromium', blocked)?.text;
    expect(text).toMatch(
      /^The tab shows a page of this site over http, and another scheme counts as another site, and/,
    );
  });

  it('of another site is named', () => {
    const held = cookie({ partition: 'https://evil.test' });
    expect(closedJar(held, request(), 'firefox', allowed)).toMatchObject({
      text: 'The cookie lies in the jar for pages of https://evil.test; under www.shop.test the browser opens another one.',
      reference: { title: expect.stringContaining('MDN') },
    });
    expect(closedJar(held, request(), 'chromium', allowed)?.reference.title).toContain('CHIPS');
  });
});

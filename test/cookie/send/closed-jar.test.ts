import { describe, expect, it } from 'vitest';
import { closedJar } from '../../../src/cookie/send/closed-jar.ts';
import { cookie, EVIL, from, PLAIN, request, SIBLING } from '../support/sending.ts';

describe('this site’s own two jars under its pages', () => {
  const own = cookie({ sameSite: 'no_restriction', partition: 'https://shop.test' });
  const framed = { ...own, hasCrossSiteAncestor: true };
  const frames = cookie({ sameSite: 'no_restriction', partition: 'https://evil.test' });

  it.each([
    ['an image', request({ kind: 'image' }), 'own'],
    ['an image that comes through another site', request({ kind: 'image', redirects: [EVIL] }), 'own'],
    ['the address bar', request({ initiator: null }), 'own'],
    ['a link on another site', from(EVIL), 'own'],
    ['another site’s frame, for an image', request({ kind: 'image', initiator: EVIL }), 'framed'],
    ['another site’s frame that opens this site itself', request({ kind: 'iframe', initiator: EVIL }), 'own'],
    [
      'another site’s frame that frames this site',
      request({ kind: 'iframe', initiator: EVIL, crossSiteAncestor: true }),
      'framed',
    ],
    ['this site inside another site’s frame', request({ kind: 'fetch', crossSiteAncestor: true }), 'framed'],
  ])('%s: %s', (_, sent, jar) => {
    for (const userAgent of ['chromium', 'firefox'] as const) {
      for (const thirdPartyCookies of ['allowed', 'blocked', 'partitioned'] as const) {
        const rule = (held: typeof own) => closedJar(held, sent, userAgent, { thirdPartyCookies })?.rule;
        expect({ own: rule(own), framed: rule(framed) }).toEqual({
          own: jar === 'own' ? undefined : 'partition',
          framed: jar === 'framed' ? undefined : 'partition',
        });
      }
    }
  });

  it('are one under another site’s pages, whatever the flag says', () => {
    const image = from(EVIL, { kind: 'image' });
    for (const held of [
      frames,
      { ...frames, hasCrossSiteAncestor: true },
      { ...frames, hasCrossSiteAncestor: false },
    ]) {
      expect(closedJar(held, image, 'chromium', { thirdPartyCookies: 'blocked' })).toBeUndefined();
    }
  });

  it('are told apart in sentences', () => {
    const closed = (held: typeof own, sent: ReturnType<typeof request>) =>
      closedJar(held, sent, 'chromium', { thirdPartyCookies: 'allowed' })?.text;
    expect(closed(own, request({ kind: 'image', initiator: EVIL }))).toBe(
      'A page of evil.test causes the request, and for that the browser opens another jar than the one of this site’s own pages, where the cookie lies.',
    );
    expect(closed(framed, request())).toBe(
      'The cookie lies in the jar for frames of other sites on this site’s pages; what this site does itself opens another one.',
    );
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

  it('of the http page is another than that of the https page, and the sentence says so', () => {
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

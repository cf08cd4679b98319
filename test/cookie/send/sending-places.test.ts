import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sendingPlaces } from '../../../src/cookie/send/sending-places.ts';
import { HOME } from '../support/sending.ts';

const hostOnly = { domain: 'www.shop.test', hostOnly: true, path: '/account' };

describe('the places around a cookie', () => {
  it.each([
    [
      'where it is used, at its own path',
      hostOnly,
      'https://www.shop.test:8443/elsewhere?x',
      'https://www.shop.test:8443/account',
    ],
    ['a host of its domain', { ...hostOnly, domain: '.shop.test', hostOnly: false }, HOME, HOME],
    ['its own host, when it is used elsewhere', hostOnly, 'http://api.shop.test/', 'http://www.shop.test/account'],
    ['its own host, when nobody knows where it is used', hostOnly, 'about:blank', HOME],
    ['the root, when its path is none', { ...hostOnly, path: '' }, HOME, 'https://www.shop.test/'],
    ['somewhere, when its domain is none', { ...hostOnly, domain: 'a b' }, '', 'https://a-site.example/'],
  ])('begin with %s', (_, cookie, url, target) => {
    expect(sendingPlaces(cookie, url).target).toBe(target);
  });

  it.each([
    ['https', 'https://another-site.example/', 'wss://www.shop.test/account', 'http://www.shop.test/account'],
    ['http', 'http://another-site.example/', 'ws://www.shop.test/account', 'http://www.shop.test/account'],
  ])('over %s are %s, %s and %s', (scheme, other, socket, plain) => {
    expect(sendingPlaces(hostOnly, `${scheme}://www.shop.test/`)).toMatchObject({ other, socket, plain });
  });

  it.each([
    ['www.shop.test', '', 'https://another-host.shop.test/', false],
    ['another-host.shop.test', '', 'https://another-host-too.shop.test/', false],
    ['www.shop.test', 'https://www.shop.test:8443/', 'https://another-host.shop.test:8443/', false],
    ['localhost', 'http://localhost:3000/', 'http://localhost:8443/', true],
    ['localhost', 'http://localhost:8443/', 'http://localhost:8444/', true],
    ['127.0.0.1', 'http://127.0.0.1/', 'http://127.0.0.1:8443/', true],
    ['github.io', '', 'https://github.io:8443/', true],
  ])('of %s (%s) have the sibling %s, by port: %s', (domain, url, sibling, siblingIsPort) => {
    expect(sendingPlaces({ ...hostOnly, domain }, url)).toMatchObject({ sibling, siblingIsPort });
  });

  it('are never the site itself', () => {
    const { other } = sendingPlaces({ ...hostOnly, domain: 'another-site.example' }, '');
    expect(other).toBe('https://another-site-too.example/');
  });

  it.each([
    ['https://news.test', 'https://news.test/'],
    ['http://shop.test', 'http://shop.test/'],
    ['https://shop.test', undefined],
    ['news.test', undefined],
    [undefined, undefined],
  ])('with the jar of %s have the page %s', (partition, jar) => {
    expect(sendingPlaces({ ...hostOnly, ...(partition !== undefined && { partition }) }, HOME).jar).toBe(jar);
  });

  it('are addresses, whatever the cookie is', () => {
    const any = fc.record({
      domain: fc.oneof(fc.domain(), fc.string({ unit: 'binary' })),
      path: fc.string({ unit: 'binary' }),
      hostOnly: fc.boolean(),
      partition: fc.string(),
    });
    fc.assert(
      fc.property(any, fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (cookie, url) => {
        const { target, plain, socket, sibling, other } = sendingPlaces(cookie, url);
        expect([target, plain, socket, sibling, other].every((place) => URL.canParse(place))).toBe(true);
      }),
    );
  }, 60_000);
});

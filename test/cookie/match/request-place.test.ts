import { describe, expect, it } from 'vitest';
import { requestPlace } from '../../../src/cookie/match/request-place.ts';

describe('the place of a request', () => {
  it.each([
    ['https://www.shop.test:8443/a/b?c=/d', 'www.shop.test', true, '/a', 'https://shop.test'],
    ['http://www.shop.test/', 'www.shop.test', false, '/', 'http://shop.test'],
    ['http://localhost:3000/x', 'localhost', true, '/', 'http://localhost'],
    ['wss://SHOP.test/x/y', 'shop.test', true, '/x', 'https://shop.test'],
    ['file:///tmp/x', '', false, '/tmp', 'http://'],
    ['not a URL', '', false, '/', 'http://'],
  ])('%s', (url, host, trustworthy, defaultPath, site) => {
    expect(requestPlace(url)).toEqual({ host, trustworthy, defaultPath, site });
    expect(requestPlace(url)).toBe(requestPlace(url));
  });
});

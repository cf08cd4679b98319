import { describe, expect, it } from 'vitest';
import { parseStrictTransport, strictTransportFor } from '../../../src/session/traffic/strict-transport.ts';
import { BROWSERS, told } from '../support/told.ts';

describe('a Strict-Transport-Security header', () => {
  it.each([
    ['max-age=31536000', { maxAge: 31_536_000, includeSubDomains: false }],
    ['MAX-AGE="60" ; IncludeSubDomains; preload', { maxAge: 60, includeSubDomains: true }],
    ['max-age=0', { maxAge: 0, includeSubDomains: false }],
    ['includeSubDomains', undefined],
    ['max-age=soon', undefined],
    ['max-age=1; max-age=2', undefined],
    ['', undefined],
    [`max-age=${'9'.repeat(500_000)}`, undefined],
  ])('%j', (header, policy) => {
    expect(parseStrictTransport(header)).toEqual(policy);
  });
});

const answered = (origin: string, value: string) =>
  `it watches ${origin}/\n GET ${origin}/\n 200 text/html\n Strict-Transport-Security: ${value}`;

describe.each(BROWSERS)('HSTS of a site, in %s', (browser) => {
  it('is a fact once the header was seen over https, and withdrawn by max-age=0', () => {
    expect(told(answered('https://shop.test', 'max-age=60'), browser).site.strictTransport).toMatchObject([
      { host: 'shop.test', by: 'header', maxAge: 60 },
    ]);
    const withdrawn = `${answered('https://shop.test', 'max-age=60')}\n GET https://shop.test/\n 200\n Strict-Transport-Security: max-age=0`;
    expect(told(withdrawn, browser).site.strictTransport).toEqual([]);
  });

  it('is none over plain http, where the header does not count', () => {
    expect(told(answered('http://shop.test', 'max-age=60'), browser).site.strictTransport).toEqual([]);
  });

  it.each([
    ['max-age=60', 'shop.test', true, true],
    ['max-age=60', 'shop.test', false, false],
    ['max-age=60', 'www.shop.test', true, false],
    ['max-age=60; includeSubDomains', 'www.shop.test', false, true],
  ])('%s covers the cookies of %s, host-only %s: %s', (value, domain, hostOnly, covered) => {
    const { site } = told(answered('https://shop.test', value), browser);
    expect(strictTransportFor(site, { domain, hostOnly }) !== undefined).toBe(covered);
  });
});

it('is also seen in the browser turning http into https, and then nothing went over http', async () => {
  const { foldLog } = await import('../../../src/session/fold.ts');
  const exchange = 'x1';
  const model = foldLog([
    {
      seq: 1,
      at: 1,
      type: 'watch-started',
      browser: 'chromium',
      browserVersion: '156',
      access: 'granted',
      url: 'https://shop.test/',
      storeId: '0',
    },
    {
      seq: 2,
      at: 2,
      type: 'request-started',
      exchange,
      url: 'http://shop.test/',
      method: 'GET',
      kind: 'main_frame',
      frame: 0,
      via: 'tab',
    },
    { seq: 3, at: 3, type: 'redirected', exchange, from: 'http://shop.test/', to: 'https://shop.test/', status: 307 },
  ]);
  expect(model.sites[0]).toMatchObject({ cleartextOrigins: [], strictTransport: [{ by: 'redirect', seq: 3 }] });
});

import { describe, expect, it } from 'vitest';
import { createIdentityCache } from '../../src/session/records/identity-cache.ts';
import { createSiteBook } from '../../src/session/site-book.ts';
import { BROWSERS, told } from './support/told.ts';

describe.each(BROWSERS)('the sites of a log, in %s', (browser) => {
  it('are registrable domains, the tab’s own first', () => {
    const { model } = told(
      `it watches https://www.shop.co.uk/
       GET https://cdn.example/lib.js (script)
       200
       GET https://www.shop.co.uk/
       200
       GET https://img.shop.co.uk/a.png (image)
       200
       GET http://127.0.0.1:8080/
       200`,
      browser,
    );
    expect(model.sites.map((one) => [one.domain, one.firstParty, one.exchangeCount])).toEqual([
      ['shop.co.uk', true, 2],
      ['127.0.0.1', true, 1],
      ['cdn.example', false, 1],
    ]);
    expect(model.sites[0]?.hosts).toEqual(['www.shop.co.uk', 'img.shop.co.uk']);
  });

  it('an exchange that is redirected to another site belongs to both', () => {
    const { model } = told(
      `it watches https://shop.test/
       GET https://shop.test/out
       302 → https://other.test/in
       GET https://other.test/in
       200`,
      browser,
    );
    expect(model.sites.map((one) => [one.domain, one.exchangeCount])).toEqual([
      ['shop.test', 1],
      ['other.test', 1],
    ]);
    expect([...model.exchanges.values()][0]?.site).toBe('shop.test');
  });
});

it('has no site for what is no web address', () => {
  const book = createSiteBook(createIdentityCache());
  expect(book.siteOf('data:,x')).toBe('');
  expect(book.siteOf('nonsense')).toBe('');
  book.visit('about:blank');
  expect([...book.all()]).toEqual([]);
});

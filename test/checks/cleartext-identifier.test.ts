import { describe, expect, it } from 'vitest';
import { cleartextIdentifier } from '../../src/checks/cleartext-identifier.ts';
import { evaluated } from './support/evaluated.ts';

const story = (origin: string, attributes = '') => `
  it watches ${origin}/
  12:00:01 GET ${origin}/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; HttpOnly${attributes}
  12:00:02 GET ${origin}/cart?token=secret123
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('cleartext-identifier, in %s', (browser) => {
  it('fails when the identifier went over plain http', () => {
    const { verdict, fact } = evaluated(cleartextIdentifier, story('http://shop.test'), browser);
    expect(verdict('PHPSESSID')).toMatchObject({ outcome: 'failed', severity: 'high' });
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('http://shop.test/cart');
    expect(JSON.stringify(verdict().evidence)).not.toContain('secret123');
  });

  it('fails when one request of an https site went over plain http', () => {
    const mixed = `${story('https://shop.test')}
  12:00:03 GET http://shop.test/news
           200 text/html`;
    const { verdict } = evaluated(cleartextIdentifier, mixed, browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'high' });
    expect(verdict().evidence[0]?.text).toContain('http://shop.test/news');
  });

  it('fails when the identifier was set over plain http, even before it was sent', () => {
    const set = `
  it watches http://shop.test/
  12:00:01 GET http://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; HttpOnly
  user pins PHPSESSID`;
    const { verdict } = evaluated(cleartextIdentifier, set, browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'high' });
    expect(verdict().summary).toContain('was set by a response over plain http');
  });

  it('is passed when every request was https', () => {
    expect(evaluated(cleartextIdentifier, story('https://shop.test'), browser).verdict()).toMatchObject({
      outcome: 'passed',
      summary: expect.stringContaining('never over plain http'),
    });
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:8080'])('is passed at %s, where nobody listens', (origin) => {
    expect(evaluated(cleartextIdentifier, story(origin), browser).verdict()).toMatchObject({
      outcome: 'passed',
      summary: expect.stringContaining('to this machine only'),
    });
  });

  it("is passed when it has not been sent, and Secure keeps it so; else can't tell", () => {
    const unsent = (secure: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; HttpOnly${secure}
  user pins PHPSESSID`;
    expect(evaluated(cleartextIdentifier, unsent('; Secure'), browser).verdict().outcome).toBe('passed');
    expect(evaluated(cleartextIdentifier, unsent(''), browser).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a sign-in that no cookie carries', () => {
    const bearer = `
  it watches https://shop.test/
  12:00:01 POST https://shop.test/api/login   json: email, password
           200 application/json
  user marks signed-in shop.test`;
    expect(evaluated(cleartextIdentifier, bearer, browser).verdict().outcome).toBe('inapplicable');
  });
});

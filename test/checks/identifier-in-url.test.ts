import { describe, expect, it } from 'vitest';
import { identifierInUrl } from '../../src/checks/identifier-in-url.ts';
import { evaluated } from './support/evaluated.ts';

const ID = '8F14E45FCEEA167A5A36DEDD4BEA2543';
const story = (next: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: JSESSIONID=${ID}; Path=/; Secure; HttpOnly
  12:00:02 GET https://shop.test${next}
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('identifier-in-url, in %s', (browser) => {
  it('fails, and weighs high, when a URL carries the identifier of a session cookie', () => {
    const { verdict, fact } = evaluated(identifierInUrl, story(`/cart;jsessionid=${ID}`), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'high' });
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('/cart;jsessionid=');
  });

  it('fails when a URL carries what looks like another identifier', () => {
    const { verdict } = evaluated(identifierInUrl, story('/cart?PHPSESSID=0cc175b9c0f1b6a831c399e269772661'), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'medium' });
  });

  it('never repeats the identifier that it complains about', () => {
    for (const url of [`/cart;jsessionid=${ID}`, `/cart?sid=${ID}`, `/s/${ID}/cart`]) {
      const { verdict } = evaluated(identifierInUrl, story(url), browser);
      const { summary, evidence } = verdict();
      expect(summary + JSON.stringify(evidence)).not.toContain(ID);
    }
  });

  it('is passed when the session stood in cookies only', () => {
    const { verdict } = evaluated(identifierInUrl, story('/cart?page=2'), browser);
    expect(verdict()).toMatchObject({ outcome: 'passed' });
    expect(verdict().evidence.length).toBe(1);
  });

  it("can't tell while no session identifier is known", () => {
    const nothing = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/?page=1
           200 text/html`;
    expect(evaluated(identifierInUrl, nothing, browser).verdict().outcome).toBe('cantTell');
  });
});

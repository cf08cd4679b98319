import { describe, expect, it } from 'vitest';
import { samesiteDefaultReliance } from '../../src/checks/samesite-default-reliance.ts';
import { evaluated } from './support/evaluated.ts';

const set = (attributes: string) => `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure${attributes}
  12:00:02 GET https://shop.test/shop
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('samesite-default-reliance, in %s', (browser) => {
  it.each(['', '; SameSite', '; SameSite=Relaxed'])('notes a session cookie with "%s"', (attributes) => {
    expect(evaluated(samesiteDefaultReliance, set(attributes), browser).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'note',
    });
  });

  it('weighs more when another site’s page made the browser send it', () => {
    const story = `${set('')}
  12:00:03 GET https://shop.test/api (fetch from https://other.test on https://other.test/)
           200 application/json`;
    const { verdict } = evaluated(samesiteDefaultReliance, story, browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain('https://other.test');
  });

  it.each(['None', 'Lax', 'Strict'])('is passed with %s, which says what is meant', (word) => {
    expect(evaluated(samesiteDefaultReliance, set(`; SameSite=${word}`), browser).verdict().outcome).toBe('passed');
  });

  it("can't tell before a session cookie has been seen", () => {
    const story = 'it watches https://shop.test/\n GET https://shop.test/\n 200';
    expect(evaluated(samesiteDefaultReliance, story, browser).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a site that signs in without cookies', () => {
    const story = `it watches https://shop.test/
      12:00:05 POST https://shop.test/login   json: username, password
      200 application/json
      +1s user marks signed-in shop.test`;
    expect(evaluated(samesiteDefaultReliance, story, browser).verdict().outcome).toBe('inapplicable');
  });
});

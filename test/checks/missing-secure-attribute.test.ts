import { describe, expect, it } from 'vitest';
import { missingSecureAttribute } from '../../src/checks/missing-secure-attribute.ts';
import { evaluated } from './support/evaluated.ts';

const setAt = (origin: string, attributes: string) => `
  it watches ${origin}/
  12:00:01 GET ${origin}/
           200 text/html
           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/${attributes}
  12:00:02 GET ${origin}/shop
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('missing-secure-attribute, in %s', (browser) => {
  it('fails for a session cookie that https set without Secure', () => {
    const { verdict, fact } = evaluated(missingSecureAttribute, setAt('https://shop.test', '; HttpOnly'), browser);
    expect(verdict('PHPSESSID')).toMatchObject({ outcome: 'failed', severity: 'medium' });
    const facts = verdict().evidence.map(({ seq }) => fact(seq));
    expect(facts.some((one) => one.includes('"type":"response-received"'))).toBe(true);
    expect(facts.some((one) => one.includes('"type":"cookie-changed"'))).toBe(true);
  });

  it('weighs more when the site is reached over plain http too', () => {
    const story = `${setAt('https://shop.test', '; HttpOnly')}
  12:00:03 GET http://shop.test/news
           200 text/html`;
    expect(evaluated(missingSecureAttribute, story, browser).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'high',
    });
  });

  it('says of a site on plain http that it needs https first', () => {
    const { verdict } = evaluated(missingSecureAttribute, setAt('http://shop.test', ''), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'high' });
    expect(verdict().summary).toContain('needs https first');
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:8080'])(
    'weighs little at %s, where nothing leaves the machine',
    (origin) => {
      const { verdict } = evaluated(missingSecureAttribute, setAt(origin, '; HttpOnly'), browser);
      expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
      expect(verdict().summary).toContain('this machine, which browsers trust');
    },
  );

  it('weighs less when Strict-Transport-Security keeps the browser off http', () => {
    const strict = (value: string) =>
      setAt('https://shop.test', '; HttpOnly').replace(
        /(Set-Cookie: .*)/,
        `$1\n           Strict-Transport-Security: ${value}`,
      );
    const { verdict } = evaluated(missingSecureAttribute, strict('max-age=31536000'), browser);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain('365 d');
    expect(evaluated(missingSecureAttribute, strict('max-age=0'), browser).verdict().severity).toBe('medium');
  });

  it('is passed with Secure', () => {
    const { verdict } = evaluated(missingSecureAttribute, setAt('https://shop.test', '; Secure'), browser);
    expect(verdict()).toMatchObject({ outcome: 'passed' });
    expect(verdict().evidence.length).toBe(2);
  });

  it("can't tell before a session cookie has been seen", () => {
    const story = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html`;
    expect(evaluated(missingSecureAttribute, story, browser).verdict().outcome).toBe('cantTell');
  });

  it("can't tell when only requests have shown the cookie", () => {
    const story = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/ Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543
           200 text/html
  12:00:02 GET https://shop.test/a Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543
           200 text/html`;
    expect(evaluated(missingSecureAttribute, story, browser).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a sign-in that no cookie carries', () => {
    const story = `
  it watches https://shop.test/
  12:00:01 POST https://shop.test/api/login   json: email, password
           200 application/json
  12:00:02 GET https://shop.test/api/me (fetch) Authorization: Bearer
           200 application/json
  user marks signed-in shop.test`;
    expect(evaluated(missingSecureAttribute, story, browser).verdict().outcome).toBe('inapplicable');
  });
});

it('judges a cookie found in the store by how its site is reached', () => {
  const story = `
  chromium watches http://localhost:3000/
  found    connect.sid=s%3ALPmQ4kTgZ9xN2vB7cW1yR5uE8aS3dF6h.aYQ0w1e2r3t4y5u6i7o8p9a0s1d2f3g4h5j6k7l8z9x; HttpOnly; Path=/
  12:00:01 GET http://localhost:3000/
           200 text/html`;
  expect(evaluated(missingSecureAttribute, story).verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
});

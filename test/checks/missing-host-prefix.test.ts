import { describe, expect, it } from 'vitest';
import { missingHostPrefix } from '../../src/checks/missing-host-prefix.ts';
import { evaluated } from './support/evaluated.ts';

const ID = '8f14e45fceea167a5a36dedd4bea2543';
const setAs = (line: string, origin = 'https://shop.test') => `
  it watches ${origin}/
  12:00:01 GET ${origin}/
           200 text/html
           Set-Cookie: ${line}
  12:00:02 GET ${origin}/cart
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('missing-host-prefix, in %s', (browser) => {
  it('fails for a session cookie with a plain name', () => {
    const { verdict } = evaluated(missingHostPrefix, setAs(`PHPSESSID=${ID}; Path=/; Secure; HttpOnly`), browser);
    expect(verdict('PHPSESSID')).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().evidence.length).toBe(2);
  });

  it.each(['__Host-sessionid', '__host-sessionid', '__Host-Http-sessionid'])('is passed with %s', (name) => {
    const story = `${setAs(`${name}=${ID}; Path=/; Secure; HttpOnly`)}\n  user pins ${name}`;
    expect(evaluated(missingHostPrefix, story, browser).verdict(name).outcome).toBe('passed');
  });

  it('notes that __Secure- alone leaves sibling hosts', () => {
    const story = `${setAs(`__Secure-sessionid=${ID}; Path=/; Secure; HttpOnly`)}\n  user pins __Secure-sessionid`;
    expect(evaluated(missingHostPrefix, story, browser).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'note',
    });
  });

  it('is passed when hosts share the cookie on purpose, under __Secure-', () => {
    const story = `${setAs(`__Secure-sessionid=${ID}; Domain=shop.test; Path=/; Secure; HttpOnly`)}
  12:00:03 GET https://pay.shop.test/
           200 text/html
  user pins __Secure-sessionid`;
    expect(evaluated(missingHostPrefix, story, browser).verdict().outcome).toBe('passed');
  });

  it('does not apply over plain http, where browsers refuse the prefix', () => {
    const { verdict } = evaluated(missingHostPrefix, setAs(`PHPSESSID=${ID}; Path=/`, 'http://shop.test'), browser);
    expect(verdict()).toMatchObject({ outcome: 'inapplicable' });
  });

  it('is only a note on this machine', () => {
    const { verdict } = evaluated(
      missingHostPrefix,
      setAs(`PHPSESSID=${ID}; Path=/`, 'http://localhost:3000'),
      browser,
    );
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'note' });
  });

  it("can't tell before a session cookie has been seen", () => {
    const nothing = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html`;
    expect(evaluated(missingHostPrefix, nothing, browser).verdict().outcome).toBe('cantTell');
  });
});

it('tells the name to use', () => {
  const { verdict, context } = evaluated(missingHostPrefix, setAs(`PHPSESSID=${ID}; Path=/; Secure`));
  expect(missingHostPrefix.fix(verdict(), context)[0]?.text).toContain('__Host-PHPSESSID');
});

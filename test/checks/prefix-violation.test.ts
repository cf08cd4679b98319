import { describe, expect, it } from 'vitest';
import { prefixViolation } from '../../src/checks/prefix-violation.ts';
import { evaluated } from './support/evaluated.ts';

const set = (line: string, note = '', before = 'script sets theme=dark; Path=/') => `
  it watches https://shop.test/
  ${before}
  12:00:00 GET https://shop.test/
           200 text/html
           Set-Cookie${note}: ${line}
  +5s GET https://shop.test/next
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('prefix-violation, in %s', (browser) => {
  it.each([
    ['__Host-sid=1; Path=/app; Secure', 'Path=/'],
    ['__Host-sid=1; Path=/; Secure; Domain=shop.test', 'no Domain'],
    ['__secure-sid=1', 'Secure'],
    ['__Host-Http-sid=1; Path=/; Secure', 'HttpOnly'],
  ])('fails for %s', (line, needs) => {
    const { verdict } = evaluated(prefixViolation, set(line, ' (refused)'), browser);
    expect(verdict(line.slice(0, line.indexOf('=')))).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain(needs);
  });

  it('weighs more when the session has that name', () => {
    const before = 'found __Host-sid=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure\n script sets theme=dark; Path=/';
    const story = `${set('__Host-sid=1; Path=/app; Secure', ' (refused)', before)}\n user pins __Host-sid`;
    expect(evaluated(prefixViolation, story, browser).verdict()).toMatchObject({
      outcome: 'failed',
      severity: 'medium',
    });
  });

  it.each([
    ['..Host-sid=1; Path=/', '__Host-sid', 'PHP'],
    ['_[Secure-sid=1; Path=/', '__Secure-sid', 'PHP'],
    ['%5F%5FHost-sid=1; Path=/', '__Host-sid', 'Rack'],
  ])('fails for a name that a server may make a prefixed one of: %s', (line, made, server) => {
    const { verdict } = evaluated(prefixViolation, set(line), browser);
    expect(verdict(line.slice(0, line.indexOf('=')))).toMatchObject({ outcome: 'failed', severity: 'low' });
    expect(verdict().summary).toContain(made);
    expect(verdict().summary).toContain(server);
    expect(verdict().summary).toContain('Whether this server does was not seen.');
  });

  it('weighs more when that name is the session’s', () => {
    const before = 'found __Host-sid=8f14e45fceea167a5a36dedd4bea2543; Path=/; Secure\n script sets theme=dark; Path=/';
    const story = `${set('..Host-sid=planted; Path=/account', '', before)}\n user pins __Host-sid`;
    expect(evaluated(prefixViolation, story, browser).verdict('..Host-sid')).toMatchObject({ severity: 'medium' });
  });

  it('is passed when the demands are met', () => {
    expect(evaluated(prefixViolation, set('__Host-sid=1; Path=/; Secure'), browser).verdict().outcome).toBe('passed');
  });

  it('does not apply without a prefix', () => {
    expect(evaluated(prefixViolation, set('sid=1; Path=/'), browser).verdict().outcome).toBe('inapplicable');
  });

  it("can't tell of one that was met in requests only", () => {
    const story = 'it watches https://shop.test/\n GET https://shop.test/ Cookie: __Host-sid=1\n 200';
    expect(evaluated(prefixViolation, story, browser).verdict().outcome).toBe('cantTell');
  });
});

it('says of a line that only Firefox keeps that others refuse it', () => {
  const { verdict } = evaluated(prefixViolation, set('__Host-sid=1; Secure'), 'firefox');
  expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
  expect(verdict().summary).toContain('lacks Path=/');
});

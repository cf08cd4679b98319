import { describe, expect, it } from 'vitest';
import { classOf } from '../../../src/session/ranking/class-of.ts';
import { type Looks, staticScore } from '../../../src/session/ranking/static-score.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';
import { ID_A } from '../support/told.ts';

const looks = (name: string, value: string, more: Partial<Looks> = {}): Looks => ({
  name,
  value,
  setBy: 'header',
  httpOnly: true,
  secure: true,
  role: undefined,
  framework: undefined,
  ...more,
});
const classed = (one: Looks) => {
  const { kind, score } = staticScore(one);
  return classOf(kind, score, false);
};

describe('by its looks alone, a cookie', () => {
  it.each([
    ['a framework’s session', looks('PHPSESSID', ID_A, { role: 'session', framework: 'PHP' }), 'session-likely'],
    ['a hexadecimal sid', looks('sid', '0cc175b9c0f1b6a831c399e269772661'), 'session-likely'],
    ['an auth token', looks('auth_token', `${ID_A}${ID_A}`), 'session-likely'],
    ['a CSRF token', looks('XSRF-TOKEN', ID_A, { httpOnly: false }), 'csrf'],
    ['Google Analytics', looks('_ga', 'GA1.1.1234567890.1700000000', { setBy: 'script-or-user' }), 'analytics'],
    ['a load balancer', looks('AWSALB', ID_A), 'infrastructure'],
    ['a consent', looks('CookieConsent', 'true'), 'preference'],
    ['a theme', looks('theme', 'dark'), 'preference'],
    ['a visitor’s number', looks('visitor_id', '7d9f5a0e-8d1b-4c2a-9f43-0b1c2d3e4f5a'), 'analytics'],
    ['a visitor of Ahoy’s', looks('ahoy_visitor', '7d9f5a0e-8d1b-4c2a-9f43-0b1c2d3e4f5a'), 'analytics'],
    ['a device', looks('deviceId', ID_A), 'analytics'],
    ['a token of a device that was signed in on', looks('device_session', ID_A), 'session-likely'],
    ['remember me', looks('remember_token', ID_A), 'remember-me'],
    ['a word', looks('seen', 'yes', { httpOnly: false, secure: false }), 'unknown'],
    ['one that a script wrote', looks('welcomed', ID_A, { setBy: 'script-or-user', httpOnly: false }), 'unknown'],
  ])('like %s is %s', (_, one, expected) => {
    expect(classed(one)).toBe(expected);
  });

  it('scores the sum of its reasons, each a sentence', () => {
    const { score, reasons } = staticScore(looks('sid', ID_A));
    expect(reasons.reduce((sum, one) => sum + one.points, 0)).toBe(score);
    for (const { text } of reasons) expect(text).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('may hold anything of any length', () => {
    for (const value of ['', '='.repeat(1_000_000), 'a&'.repeat(500_000), '%'.repeat(1_000_000), '\u0000']) {
      const look = looks('x'.repeat(5_000), value);
      expect(staticScore(look).score).toBeLessThan(10);
      expect(timeOf(() => staticScore(look))).toBeLessThan(PATIENCE);
    }
  });
});

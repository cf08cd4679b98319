import { describe, expect, it } from 'vitest';
import { expiredTokenAccepted } from '../../src/checks/expired-token-accepted.ts';
import { MIDNIGHT } from '../support/transcript.ts';
import { evaluated } from './support/evaluated.ts';
import { handedOut, nothingYet, token } from './support/values.ts';

const tenPastNoon = (MIDNIGHT + 12 * 3_600_000 + 10 * 60_000) / 1000;
const expiring = `auth=${token({ sub: '42', exp: tenPastNoon })}`;

const signedIn = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/account
           302 → /login
           GET /login
           200 text/html
  12:00:05 POST https://shop.test/login   form: username, password
           302 → /account
           Set-Cookie: ${expiring}; Path=/; Secure; HttpOnly
           GET /account
           200 text/html
  user pins auth`;

const judged = (more: string, story = signedIn) => evaluated(expiredTokenAccepted, `${story}${more}`).verdict('auth');

describe('expired-token-accepted', () => {
  it('fails when a guarded page opens long after the expiry', () => {
    const verdict = judged(`
  12:30:00 GET https://shop.test/account
           200 text/html`);
    expect(verdict).toMatchObject({ outcome: 'failed', summary: expect.stringContaining('2026-01-05 12:10 UTC') });
    expect(verdict.summary).toContain('https://shop.test/account');
  });

  it('is passed when it was refused', () => {
    expect(
      judged(`
  12:30:00 GET https://shop.test/account
           401 text/html`).outcome,
    ).toBe('passed');
  });

  it("can't tell before it was sent late, within the leeway, or from pages that may be open to all", () => {
    expect(judged('').nextStep).toContain('Use the site again');
    const soon = judged(`
  12:14:00 GET https://shop.test/account
           200 text/html`);
    expect(soon.summary).toContain('no request');
    const open = judged(`
  12:30:00 GET https://shop.test/news
           200 text/html`);
    expect(open).toMatchObject({ outcome: 'cantTell', summary: expect.stringContaining('open to everybody') });
  });

  it("can't tell from answers that refuse nobody", () => {
    for (const status of ['304', '404 text/html', '503 text/html']) {
      const verdict = judged(`
  12:30:00 GET https://shop.test/account
           ${status}`);
      expect([status, verdict.outcome]).toEqual([status, 'cantTell']);
    }
    const missing = signedIn
      .replace('302 → /login\n', '404 text/html\n')
      .replace(/ +GET \/login\n +200 text\/html\n/, '');
    const later = `
  12:30:00 GET https://shop.test/account
           200 text/html`;
    expect(judged(later, missing).outcome).toBe('cantTell');
  });

  it("can't tell from a sign-in, which the right password opens", () => {
    const wrongFirst = signedIn.replace(
      '12:00:05 POST',
      '12:00:03 POST https://shop.test/login   form: username, password\n           401 text/html\n  12:00:05 POST',
    );
    const verdict = judged(
      `
  12:30:00 POST https://shop.test/login   form: username, password
           200 text/html`,
      wrongFirst,
    );
    expect(verdict.outcome).toBe('cantTell');
  });

  it("can't tell when another session cookie went along", () => {
    const both = `${signedIn.replace('302 → /account\n', '302 → /account\n           Set-Cookie: PHPSESSID=8f14e45fceea167a5a36dedd4bea2543; Path=/\n')}
  user pins PHPSESSID
  12:30:00 GET https://shop.test/account
           200 text/html`;
    expect(judged('', both)).toMatchObject({ outcome: 'cantTell', summary: expect.stringContaining('beside it') });
  });

  it('does not apply to identifiers and to tokens without an expiry, and cannot tell before a session cookie has been seen', () => {
    expect(evaluated(expiredTokenAccepted, handedOut(`auth=${token({ sub: '42' })}`)).verdict().outcome).toBe(
      'inapplicable',
    );
    expect(
      evaluated(expiredTokenAccepted, handedOut('PHPSESSID=8f14e45fceea167a5a36dedd4bea2543')).verdict().outcome,
    ).toBe('inapplicable');
    expect(evaluated(expiredTokenAccepted, nothingYet).verdict().outcome).toBe('cantTell');
  });
});

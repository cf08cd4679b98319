/** Two shops whose jars are full: the one that does right stands there without blame, the one that does wrong does not look clean. */
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import { foldLog } from '../../src/session/fold.ts';
import { ID_A, ID_B } from '../session/support/told.ts';
import { transcript } from '../support/transcript.ts';
import { unaided } from '../support/unaided.ts';

const BESIDE: Readonly<Record<string, string>> = {
  cart_token: '5f1e2d3c4b5a69788796a5b4c3d2e1f0',
  wishlist: '8c1f0a3b5d7e9f2a4c6e8b0d1f3a5c7e',
  visitor: 'b7c9d1e3f5a7b9c1d3e5f7a9b1c3d5e7',
  recently_viewed: '4711%2C4712%2C4713',
  currency: 'EUR',
  language: 'en-gb',
  cookieconsent_status: 'allow',
  _ga: 'GA1.2.1234567890.1767614400',
  _gid: 'GA1.2.987654321.1767614400',
  _fbp: 'fb.1.1767614400123.1234567890',
  ab_bucket: 'variant-b',
  store_view: 'default',
  last_visit: '1767614400',
  build: 'f3a5c7e9d1b3a5f7c9e1d3b5a7f9c1e3d5b7a9f1',
  newsletter_popup: 'closed',
};
const crowd = Object.entries(BESIDE)
  .map(([name, value]) => `Set-Cookie: ${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax`)
  .join('\n');

const shop = (before: string, after: string) => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/account
           302 → /login
           Set-Cookie: ${before}
           ${crowd}
           GET /login
           200 text/html
  12:00:20 POST https://shop.test/login form: email, password, csrf_token~
           302 → /account${after === '' ? '' : `\n Set-Cookie: ${after}`}
           GET /account
           200 text/html
  12:01:00 GET https://shop.test/orders
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  const reported = (story: string) => buildReport(foldLog(transcript(story, browser)), unaided);
  const serious = ({ findings }: ReturnType<typeof reported>) =>
    findings.filter(({ outcome, severity }) => outcome === 'failed' && severity !== 'note');

  it('the correct shop has a green line and at most six findings above a note, none about what stands by', () => {
    const flags = 'Path=/; Secure; HttpOnly; SameSite=Lax';
    const report = reported(shop(`PHPSESSID=${ID_A}; ${flags}`, `PHPSESSID=${ID_B}; ${flags}`));
    expect(report.truth).toMatchObject({ session: 'PHPSESSID', verdict: 'rotated', verdictText: 'ID rotated' });
    expect(serious(report).length).toBeLessThanOrEqual(6);
    expect(serious(report).filter(({ cookieName }) => cookieName !== undefined && cookieName in BESIDE)).toEqual([]);
  });

  it('the shop that counts its sessions and keeps the number is told as fixation, and as guessable', () => {
    const report = reported(shop('session_id=1042; Path=/', ''));
    expect(report.truth).toMatchObject({ session: 'session_id', verdict: 'kept', worst: { severity: 'high' } });
    const found = serious(report).map(({ check, cookieName, severity }) => `${check} ${cookieName} ${severity}`);
    expect(found).toContain('session-fixation session_id high');
    expect(found).toContain('short-identifier session_id high');
    expect(serious(report).filter(({ cookieName }) => cookieName !== undefined && cookieName in BESIDE)).toEqual([]);
  });
});

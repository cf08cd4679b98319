import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/checks/check.ts';
import { hardeningFixes, rotationFixes } from '../../../src/checks/subject/framework-fixes.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';

const verdictAbout = (name: string): Verdict => {
  const model = foldLog(
    transcript(`
  chromium watches https://shop.test/
  GET https://shop.test/
  200 text/html
  Set-Cookie: ${name}=8f14e45fceea167a5a36dedd4bea2543; Path=/`),
  );
  const cookie = model.sites[0]?.cookies[0];
  return { outcome: 'failed', summary: 'It fails.', evidence: [], ...(cookie === undefined ? {} : { cookie }) };
};

describe('a fix', () => {
  it('is the same in code where the cookie gives its framework away', () => {
    const [fix] = rotationFixes(verdictAbout('PHPSESSID'), 'Renew it.');
    expect(fix).toMatchObject({ text: 'Renew it.', code: expect.stringContaining('session_regenerate_id') });
    expect(fix?.framework).toMatch(/PHP/);
    expect(hardeningFixes(verdictAbout('PHPSESSID'), 'Harden it.')[0]?.code).toMatch(/session/);
  });

  it('is prose where it does not', () => {
    expect(rotationFixes(verdictAbout('qwertz'), 'Renew it.')).toEqual([{ text: 'Renew it.' }]);
    expect(hardeningFixes({ outcome: 'failed', summary: '', evidence: [] }, 'Harden it.')).toEqual([
      { text: 'Harden it.' },
    ]);
  });

  it('says what the framework does by itself about the attribute', () => {
    const remark = (name: string, missing: 'secure' | 'httpOnly' | 'sameSite' | 'lifetime') =>
      hardeningFixes(verdictAbout(name), 'Harden it.', missing)[0]?.text.replace('Harden it.', '').trim();
    expect(remark('PHPSESSID', 'secure')).toBe('PHP leaves Secure out unless it is told otherwise.');
    expect(remark('sessionid', 'httpOnly')).toBe('Django sets HttpOnly by default: some setting took it away.');
    expect(remark('sessionid', 'sameSite')).toBe('Django sets SameSite=Lax by default: some setting changed it.');
    expect(remark('connect.sid', 'sameSite')).toMatch(/leaves SameSite out/);
    expect(remark('SESSION', 'secure')).toMatch(/^Spring Session sets Secure only where it sees https: behind a proxy/);
    expect(remark('KEYCLOAK_IDENTITY', 'sameSite')).toBe('Keycloak sets SameSite=None unless it is told otherwise.');
    expect(remark('sessionid', 'lifetime')).toBe('Django asks for 14 d unless it is told otherwise.');
    expect(remark('PHPSESSID', 'lifetime')).toBe('PHP sets no end by default: some setting did.');
    expect(remark('qwertz', 'secure')).toBe('');
    expect(remark('REMEMBERME', 'secure')).toBe('');
  });
});

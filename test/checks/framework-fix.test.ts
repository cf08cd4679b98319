import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/checks/check.ts';
import { hardeningFixes, rotationFixes } from '../../src/checks/framework-fix.ts';
import { foldLog } from '../../src/session/fold.ts';
import { transcript } from '../support/transcript.ts';

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
});

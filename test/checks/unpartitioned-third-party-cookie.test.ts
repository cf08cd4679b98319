import { describe, expect, it } from 'vitest';
import { unpartitionedThirdPartyCookie } from '../../src/checks/unpartitioned-third-party-cookie.ts';
import { evaluated } from './support/evaluated.ts';

const embedded = (line: string, note = '') => `
  it watches https://blog.test/
  12:00:00 GET https://blog.test/
           200 text/html
           Set-Cookie: theme=dark
  12:00:01 GET https://chat.test/widget (frame from https://blog.test on https://blog.test/)
           200 text/html
           Set-Cookie${note}: ${line}
  +5s GET https://blog.test/next
           200 text/html`;

describe.each(['chromium', 'firefox'] as const)('unpartitioned-third-party-cookie, in %s', (browser) => {
  const judged = (story: string) => evaluated(unpartitionedThirdPartyCookie, story, browser, 'chat.test').verdict();

  it('notes a cookie that a frame set without Partitioned', () => {
    expect(judged(embedded('c=1; Path=/; Secure; SameSite=None'))).toMatchObject({
      outcome: 'failed',
      severity: 'note',
    });
  });

  it('weighs more when the browser did not store it', () => {
    expect(judged(embedded('c=1; Path=/; Secure; SameSite=None', ' (refused)'))).toMatchObject({
      outcome: 'failed',
      severity: 'low',
    });
  });

  it('is passed with Partitioned', () => {
    expect(judged(embedded('c=1; Path=/; Secure; SameSite=None; Partitioned')).outcome).toBe('passed');
  });

  it("can't tell of SameSite=None that was not seen in use elsewhere, and does not apply without", () => {
    const own = (attributes: string) => `
      it watches https://chat.test/
      12:00:00 GET https://chat.test/
               200 text/html
               Set-Cookie: c=1; Path=/; Secure${attributes}`;
    expect(judged(own('; SameSite=None')).outcome).toBe('cantTell');
    expect(judged(own('; SameSite=Lax')).outcome).toBe('inapplicable');
  });
});

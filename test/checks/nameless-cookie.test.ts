import { describe, expect, it } from 'vitest';
import { namelessCookie } from '../../src/checks/nameless-cookie.ts';
import { evaluated } from './support/evaluated.ts';

const set = (...lines: readonly string[]) => `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/
           200 text/html
           Set-Cookie: theme=dark; Path=/
${lines.map((line) => `           ${line}`).join('\n')}
  +5s GET https://shop.test/next
           200 text/html`;

describe('nameless-cookie', () => {
  it('notes what Chromium keeps without a name', () => {
    const { verdict } = evaluated(namelessCookie, set('Set-Cookie: =token; Path=/'), 'chromium');
    expect(verdict('')).toMatchObject({ outcome: 'failed', severity: 'note' });
    expect(verdict('').summary).toContain('keeps it');
  });

  it('notes what Firefox refuses', () => {
    const { verdict } = evaluated(namelessCookie, set('Set-Cookie (refused): =token; Path=/'), 'firefox');
    expect(verdict('').summary).toContain('refuses it');
  });

  it('notes a line without "=", which Firefox takes for a name', () => {
    const { verdict } = evaluated(namelessCookie, set('Set-Cookie (unseen): token'), 'firefox');
    expect(verdict('token').summary).toContain('for the name token');
  });

  it.each(['chromium', 'firefox'] as const)('is passed when all have a name, in %s', (browser) => {
    expect(evaluated(namelessCookie, set(), browser).verdict().outcome).toBe('passed');
  });

  it("can't tell before a cookie has been seen", () => {
    const story = 'it watches https://shop.test/\n GET https://shop.test/\n 200';
    expect(evaluated(namelessCookie, story).verdict().outcome).toBe('cantTell');
  });

  it('does not apply to a site that signs in without cookies', () => {
    const story = `it watches https://shop.test/
      12:00:05 POST https://shop.test/login   json: username, password
      200 application/json
      +1s user marks signed-in shop.test`;
    expect(evaluated(namelessCookie, story).verdict().outcome).toBe('inapplicable');
  });
});

import { describe, expect, it } from 'vitest';
import { BROWSERS, told } from './support/told.ts';

const before = `
  it watches https://shop.test/
  12:00:00 GET https://shop.test/api/me (fetch)
           401
  12:00:01 GET https://shop.test/
           200 text/html`;
const attempt = '12:00:10 POST https://shop.test/api/login json: email, password\n 200 application/json';
const codes = (after: string, browser: 'chromium' | 'firefox') => {
  const first = told(`${before}\n${attempt}\n${after}`, browser).site.signIns[0];
  return [...(first?.success ?? []), ...(first?.failure ?? [])].map((one) => one.code);
};

describe.each(BROWSERS)('what follows an attempt, in %s', (browser) => {
  it('B8: what was refused opens', () => {
    expect(codes('+20s GET https://shop.test/api/me (fetch)\n 200', browser)).toContain('B8');
    expect(codes('+20s GET https://shop.test/api/me (fetch)\n 401', browser)).not.toContain('B8');
    expect(codes('+20m GET https://shop.test/api/me (fetch)\n 200', browser)).not.toContain('B8');
  });

  it('B8 counts for the last attempt before it', () => {
    const again = '12:00:50 POST https://shop.test/api/login json: email, password\n 200 application/json';
    expect(codes(`${again}\n +1s GET https://shop.test/api/me (fetch)\n 200`, browser)).not.toContain('B8');
  });

  it('B14: a page never opened before follows at once', () => {
    expect(codes('+500ms GET https://shop.test/account\n 200', browser)).toContain('B14');
    expect(codes('+1500ms GET https://shop.test/account\n 200', browser)).not.toContain('B14');
    expect(codes('+500ms GET https://shop.test/\n 200', browser)).not.toContain('B14');
    expect(codes('+500ms GET https://shop.test/login?error=1\n 200', browser)).not.toContain('B14');
  });

  it('F5: the same form is sent again soon', () => {
    expect(codes('+9s POST https://shop.test/api/login json: email, password\n 200', browser)).toContain('F5');
    expect(codes('+90s POST https://shop.test/api/login json: email, password\n 200', browser)).not.toContain('F5');
    expect(codes('+9s POST https://shop.test/api/other json: email, password\n 200', browser)).not.toContain('F5');
  });
});

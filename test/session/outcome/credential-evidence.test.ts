import { expect, it } from 'vitest';
import { BROWSERS, told } from '../support/told.ts';

const before = 'it watches https://shop.test/\n 12:00:00 GET https://shop.test/\n 200 text/html';
const attempt = '12:00:10 POST https://shop.test/api/login json: email, password\n 200 application/json';
const codes = (story: string, browser: 'chromium' | 'firefox') =>
  told(story, browser).site.signIns[0]?.success.map((one) => one.code);
const used = 'GET https://shop.test/api/me (fetch) Authorization: Bearer\n 200 application/json';

it.each(BROWSERS)('B5: a token that was never sent before is used soon after, in %s', (browser) => {
  expect(codes(`${before}\n${attempt}\n +5s ${used}`, browser)).toContain('B5');
  expect(codes(`${before}\n${attempt}\n +40s ${used}`, browser)).not.toContain('B5');
  expect(codes(`${before}\n 12:00:05 ${used}\n${attempt}\n +5s ${used}`, browser)).not.toContain('B5');
});

it.each(BROWSERS)('B19: the code that an identity provider gave is exchanged, in %s', (browser) => {
  const back = '12:00:10 GET https://shop.test/callback?code=a1b2&state=c3 (from https://id.example)\n 200 text/html';
  const exchange =
    '+1s POST https://id.example/oauth/token (fetch from https://shop.test) form: grant_type, code, code_verifier\n 200 application/json';
  expect(codes(`${before}\n${back}\n ${exchange}`, browser)).toContain('B19');
  expect(codes(`${before}\n${back}`, browser)).not.toContain('B19');
});

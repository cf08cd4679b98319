import { describe, expect, it } from 'vitest';
import { identifierSentElsewhere } from '../../src/checks/identifier-sent-elsewhere.ts';
import { BROWSERS, ID_A } from '../session/support/told.ts';
import { evaluated } from './support/evaluated.ts';

const shop = `
  it watches https://shop.test/
  12:00:01 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly; Secure
  12:00:02 GET https://shop.test/cart
           200 text/html`;

describe.each(BROWSERS)('identifier-sent-elsewhere, in %s', (browser) => {
  const of = (story: string) => evaluated(identifierSentElsewhere, story, browser, 'shop.test');

  it('fails where another site’s address had the identifier, and shows no more of it than its name', () => {
    const { verdict, fact } = of(`${shop}\n+1s GET https://ads.test/pixel?visitor=${ID_A} (image)\n 200`);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'medium', cookie: { name: 'PHPSESSID' } });
    expect(verdict().summary).toContain('went to ads.test, in an address');
    expect(fact(verdict().evidence[0]?.seq ?? 0)).toContain('ads.test/pixel');
    expect(JSON.stringify(verdict().evidence)).not.toContain(ID_A);
  });

  it('fails where a header for another site had it', () => {
    const { verdict } = of(`${shop}\n+1s GET https://partner.test/api (fetch) Authorization: Bearer ${ID_A}\n 200`);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'medium' });
    expect(verdict().summary).toContain('in a header');
  });

  it('fails, less badly, where another site has it as a cookie', () => {
    const cookie = `\n Set-Cookie: shop=${ID_A}; Path=/; Secure; SameSite=None`;
    const { verdict } = of(`${shop}\n+1s GET https://partner.test/sync (fetch)\n 200${cookie}`);
    expect(verdict()).toMatchObject({ outcome: 'failed', severity: 'low' });
  });

  it('is passed where other sites were asked without it, and says what was not looked at', () => {
    const { verdict } = of(`${shop}\n+1s GET https://cdn.test/a.js (script)\n 200`);
    expect(verdict().outcome).toBe('passed');
    expect(verdict().summary).toContain('Bodies are not looked at');
  });

  it('does not apply where no other site was asked', () => {
    expect(of(shop).verdict().outcome).toBe('inapplicable');
  });

  it('can’t tell before a session cookie has been seen', () => {
    const nothing = 'it watches https://shop.test/\n GET https://shop.test/\n 200 text/html';
    expect(of(`${nothing}\n GET https://cdn.test/a.js (script)\n 200`).verdict().outcome).toBe('cantTell');
  });
});

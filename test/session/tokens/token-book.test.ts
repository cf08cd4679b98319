import { describe, expect, it } from 'vitest';
import { elsewhere, FIRST, SECOND, signedIn } from '../support/token-stories.ts';
import { BROWSERS, told } from '../support/told.ts';

describe.each(BROWSERS)('tokens of requests, in %s', (browser) => {
  it('are of the site whose page sent them, wherever they go', () => {
    const { site, model } = told(elsewhere, browser, 'app.test');
    expect(site.tokens.map(({ name, hosts }) => [name, hosts])).toEqual([['X-Auth-Token', ['api.other.test']]]);
    expect(model.sites.find(({ domain }) => domain === 'other.test')?.tokens).toEqual([]);
  });

  it('sign out where they belong, when the service of another site is told', () => {
    const { site } = told(
      `it watches https://app.test/
       12:00:00 GET https://app.test/
                200 text/html
       12:00:01 GET https://api.other.test/orders (fetch from https://app.test)
                401 application/json
       12:00:05 POST https://api.other.test/login (fetch from https://app.test) json: username, password
                200 application/json
       12:00:06 GET https://api.other.test/orders (fetch from https://app.test) Authorization: Bearer ${FIRST}
                200 application/json
       12:05:00 POST https://api.other.test/logout (fetch from https://app.test) Authorization: Bearer ${FIRST}
                204
       12:05:02 GET https://api.other.test/orders (fetch from https://app.test) Authorization: Bearer ${FIRST}
                200 application/json`,
      browser,
      'app.test',
    );
    expect(site.signIns.map(({ outcome, rotation }) => [outcome, rotation?.verdict])).toEqual([
      ['success', 'nothing-before'],
    ]);
    expect(site.signOuts.map(({ tokens }) => tokens?.map(({ fate }) => fate))).toEqual([['accepted']]);
    expect(site.state).toBe('signed-out');
  });

  it('tell which answers they got', () => {
    const { site } = told(
      `${signedIn}
       12:10:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
                401 application/json`,
      browser,
    );
    const [life] = site.tokens[0]?.identifiers ?? [];
    expect(life?.accepted?.at).toBeLessThan(life?.refused?.at ?? 0);
    expect(life?.sentCount).toBe(3);
  });

  it('are in clear where the request is, and not on this machine', () => {
    const clear = told(
      `it watches http://shop.test/
       GET http://shop.test/api (fetch) X-Auth-Token: ${FIRST}
       200`,
      browser,
    ).site.tokens[0];
    expect(clear?.identifiers[0]?.sentInClear).toHaveLength(1);
    const local = told(
      `it watches http://localhost:3000/
       GET http://localhost:3000/api (fetch) X-Auth-Token: ${FIRST}
       200`,
      browser,
    ).site.tokens[0];
    expect(local?.identifiers[0]?.sentInClear).toEqual([]);
  });

  it('in addresses are of the site that they are sent to', () => {
    const { site, model } = told(
      `it watches https://shop.test/
       GET https://shop.test/cart;jsessionid=1A530637289A03B07199A44E8D531427?x=1
       200 text/html
       GET https://measure.test/hit?session_id=${FIRST}${SECOND} (fetch from https://shop.test)
       200`,
      browser,
    );
    expect(site.tokens.map(({ name }) => name)).toEqual([';jsessionid=']);
    expect(model.sites[1]?.tokens.map(({ name }) => name)).toEqual(['?session_id=']);
  });

  it('that were summed up are counted, before the first request that was kept as well as after it', () => {
    const { site } = told(
      `it watches https://shop.test/
       dropped 3 exchanges: sid x3 on shop.test
       GET https://shop.test/api (fetch) X-Auth-Token: ${FIRST}
       200`,
      browser,
    );
    expect(site.tokens[0]?.dropped).toBe(0);
  });

  it('of one parameter, whatever a page writes there, are few rows', () => {
    const many = Array.from({ length: 200 }, (_, n) => `GET https://shop.test/?x${n}=1&sid=${FIRST}${n}\n200`).join(
      '\n',
    );
    const { site } = told(`it watches https://shop.test/\n${many}`, browser);
    expect(site.tokens).toHaveLength(1);
  });
});

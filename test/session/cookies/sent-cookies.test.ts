import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

describe.each(BROWSERS)('a Cookie header, in %s', (browser) => {
  it('is counted for every cookie in it', () => {
    const { cookie } = told(
      `it watches https://shop.test/
       found sid=${ID_A}; Path=/
       GET https://shop.test/a
       200
       GET https://shop.test/b
       200
       GET https://shop.test/c  Cookie: none
       200`,
      browser,
    );
    const [life] = cookie('sid').identifiers;
    expect(life?.sentCount).toBe(2);
    expect(life?.firstSent?.seq).toBeLessThan(life?.lastSent?.seq ?? 0);
  });

  it('makes known a cookie that nothing else told of', () => {
    const { cookie } = told(
      `it watches https://shop.test/\n GET https://shop.test/a  Cookie: sid=${ID_A}\n 200`,
      browser,
    );
    expect(cookie('sid').identifiers).toMatchObject([{ setBy: 'sent', sentCount: 1 }]);
    expect(cookie('sid').stored).toBeUndefined();
  });

  it('tells two cookies of one name apart by their values', () => {
    const { site } = told(
      `it watches https://shop.test/app/
       found sid=${ID_A}; Path=/
       found sid=${ID_B}; Path=/app
       GET https://shop.test/app/x
       200
       GET https://shop.test/y
       200`,
      browser,
    );
    expect(site.cookies.map((one) => [one.path, one.identifiers[0]?.sentCount]).sort()).toEqual([
      ['/', 2],
      ['/app', 1],
    ]);
  });

  it('notes what went in clear, but not what stayed on this machine', () => {
    const story = (host: string) =>
      `it watches http://${host}/\n found sid=${ID_A}; Path=/\n GET http://${host}/\n 200`;
    expect(told(story('shop.test'), browser).cookie('sid').identifiers[0]?.sentInClear).toHaveLength(1);
    expect(told(story('shop.test'), browser).site.cleartextOrigins).toEqual(['http://shop.test']);
    const local = told(story('localhost:3000'), browser);
    expect(local.cookie('sid').identifiers[0]?.sentInClear).toEqual([]);
    expect([local.site.cleartextOrigins, local.site.loopbackOrigins]).toEqual([[], ['http://localhost:3000']]);
  });

  it('keeps only the first twenty of what went in clear', () => {
    const polls = Array.from({ length: 30 }, () => 'GET http://shop.test/\n 200').join('\n');
    const [life] = told(`it watches http://shop.test/\n found sid=${ID_A}; Path=/\n${polls}`, browser).cookie(
      'sid',
    ).identifiers;
    expect([life?.sentInClear.length, life?.sentCount]).toEqual([20, 30]);
  });

  it('shows that a cookie said to be gone is still there', () => {
    const { cookie } = told(
      `it watches https://shop.test/
       found sid=${ID_A}; Path=/
       script deletes sid
       +5s GET https://shop.test/  Cookie: sid=${ID_A}
       200`,
      browser,
    );
    expect(cookie('sid')).toMatchObject({ gone: false, identifiers: [{ value: ID_A }] });
    expect(cookie('sid').identifiers[0]?.ended).toBeUndefined();
  });

  it('that was under way while the cookie changed belongs to the old identifier', () => {
    const { cookie } = told(
      `it watches https://shop.test/
       found sid=${ID_A}; Path=/
       script sets sid=${ID_B}; Path=/
       +50ms GET https://shop.test/  Cookie: sid=${ID_A}
       200`,
      browser,
    );
    expect(cookie('sid').identifiers.map((one) => [one.value, one.sentCount])).toEqual([
      [ID_A, 1],
      [ID_B, 0],
    ]);
  });

  it('counts what was dropped to save memory', () => {
    const { cookie, model } = told(
      `it watches https://shop.test/
       found sid=${ID_A}; Path=/
       GET https://shop.test/
       200
       +60s dropped 40 exchanges: sid x40 on shop.test`,
      browser,
    );
    expect(cookie('sid').identifiers[0]?.sentCount).toBe(41);
    expect(model.dropped).toHaveLength(1);
  });
});

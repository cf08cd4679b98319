import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/observation.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const start = `it watches https://shop.test/\n GET https://shop.test/\n 200 text/html`;

describe.each(BROWSERS)('what the store says, in %s', (browser) => {
  const lives = (story: string, name = 'sid') =>
    told(`${start}\n${story}`, browser)
      .cookie(name)
      .identifiers.map((one) => [one.value, one.setBy, one.ended?.how]);

  it('makes a script’s cookie a script’s', () => {
    expect(lives('script sets sid=one; Path=/\n script sets sid=two; Path=/\n script deletes sid')).toEqual([
      ['one', 'script-or-user', 'replaced'],
      ['two', 'script-or-user', 'deleted-by-script-or-user'],
    ]);
  });

  it('joins a line and its event, so that there is one identifier and not two', () => {
    expect(
      lives(
        'GET https://shop.test/a\n 200\n Set-Cookie: sid=one; Path=/\n GET https://shop.test/b\n 200\n Set-Cookie: sid=two; Path=/',
      ),
    ).toEqual([
      ['one', 'header', 'replaced'],
      ['two', 'header', undefined],
    ]);
  });

  it('keeps two cookies of one name in the two jars of a partition apart', () => {
    const log = transcript(`${start}\n script sets sid=one; Path=/\n script sets sid=two; Path=/`, browser);
    const model = foldLog(
      log.map((one) => {
        if (one.type !== 'cookie-changed') return one;
        const within = one.cookie.value === 'two' ? { hasCrossSiteAncestor: true } : {};
        return { ...one, cookie: { ...one.cookie, partition: 'https://shop.test', ...within } };
      }),
    );
    const cookies = (model.sites[0]?.cookies ?? []).toSorted((a, b) => (a.key < b.key ? -1 : 1));
    expect(
      cookies.map(({ hasCrossSiteAncestor, identifiers }) => [
        hasCrossSiteAncestor === true,
        ...identifiers.map(({ value }) => value),
      ]),
    ).toEqual([
      [true, 'two'],
      [false, 'one'],
    ]);
    expect(new Set(cookies.map(({ key }) => key)).size).toBe(2);
  });

  it('tells who ended it', () => {
    expect(
      lives(
        'GET https://shop.test/a\n 200\n Set-Cookie: sid=one; Path=/\n GET https://shop.test/b\n 200\n Set-Cookie: sid=; Path=/; Max-Age=0',
      ),
    ).toEqual([['one', 'header', 'deleted-by-header']]);
    expect(lives('script sets sid=one; Path=/\n browser expires sid')).toEqual([['one', 'script-or-user', 'expired']]);
    expect(lives('script sets sid=one; Path=/\n browser evicts sid')).toEqual([['one', 'script-or-user', 'evicted']]);
    expect(lives('script sets sid=one; Path=/\n user deletes sid')).toEqual([
      ['one', 'script-or-user', 'deleted-by-script-or-user'],
    ]);
  });

  it('keeps what was there before', () => {
    const { cookie } = told(
      `it watches https://shop.test/\n found sid=${ID_A}; HttpOnly; Path=/\n GET https://shop.test/\n 200`,
      browser,
    );
    expect(cookie('sid')).toMatchObject({
      gone: false,
      stored: { httpOnly: true },
      identifiers: [{ setBy: 'found', sentCount: 1 }],
    });
  });

  it('remembers what the store holds, and that it is gone', () => {
    const { cookie, model } = told(`${start}\n script sets sid=one; Path=/\n script deletes sid`, browser);
    expect(cookie('sid').gone).toBe(true);
    expect(cookie('sid').storedSeq).toBeLessThan(model.lastSeq);
  });

  it('gives a cookie known from a header its partition, without a second cookie', () => {
    const story = `${start}\n GET https://shop.test/a\n 200\n Set-Cookie: sid=${ID_A}; Path=/; Secure; Partitioned`;
    const log = transcript(story, browser).map((one) =>
      one.type === 'cookie-changed' ? { ...one, cookie: { ...one.cookie, partition: 'https://elsewhere.test' } } : one,
    );
    const cookies = foldLog(log).sites[0]?.cookies;
    expect(cookies?.map((one) => [one.partition, one.identifiers.length])).toEqual([['https://elsewhere.test', 1]]);
  });

  it('finds the path of a cookie that was first met in a request, when it is given another value', () => {
    const story = `it watches https://shop.test/\n 12:00:00 GET https://shop.test/app/a Cookie: JSESSIONID=${ID_A}\n 200
      12:00:09 POST https://shop.test/app/login form: username, password Cookie: JSESSIONID=${ID_A}
      302 → /app/orders\n Set-Cookie: JSESSIONID=${ID_B}; Path=/app; HttpOnly\n GET /app/orders\n 200 text/html`;
    const log = transcript(story, browser);
    const overwritten = log.flatMap((one): Observation[] =>
      one.type === 'cookie-changed' ? [{ ...one, removed: true, cause: 'overwrite' }, one] : [one],
    );
    const [site] = foldLog(overwritten.map((one, index) => ({ ...one, seq: index + 1 }))).sites;
    if (browser === 'firefox') {
      expect(site?.cookies.map((one) => [one.path, one.identifiers.map(({ value }) => value)])).toEqual([
        ['/app', [ID_A, ID_B]],
      ]);
    }
    // In Chromium the line comes before the store's word and has made a cookie of its own by then.
    expect(site?.signIns[0]?.rotation?.verdict).toBe('rotated');
  });

  it('is told late: an event 8 seconds after its line is still that line’s', () => {
    const log = transcript(`${start}\n GET https://shop.test/a\n 200\n Set-Cookie: sid=${ID_A}; Path=/`, browser);
    const late = [
      ...log.filter((one) => one.type !== 'cookie-changed'),
      ...log.filter((one) => one.type === 'cookie-changed').map((one) => ({ ...one, at: one.at + 8_000 })),
    ];
    const [site] = foldLog(late.map((one, index) => ({ ...one, seq: index + 1 }))).sites;
    expect(site?.cookies[0]?.identifiers.map((one) => one.setBy)).toEqual(['header']);
  });
});

it('keeps two identifiers of two containers apart', () => {
  const log = transcript(`firefox watches https://shop.test/\n script sets sid=${ID_A}; Path=/`, 'firefox');
  const other = log
    .filter((one) => one.type === 'cookie-changed')
    .map((one) => ({ ...one, seq: 99, cookie: { ...one.cookie, storeId: 'firefox-container-1', value: ID_B } }));
  expect(
    foldLog([...log, ...other])
      .sites[0]?.cookies.map((one) => one.storeId)
      .sort(),
  ).toEqual(['firefox-container-1', 'firefox-default']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, Observation } from '../../src/observation.ts';
import { createFold, foldLog } from '../../src/session/fold.ts';
import { timeOf } from '../support/patience.ts';
import { transcript } from '../support/transcript.ts';
import { BROWSERS, ID_A, ID_B, told } from './support/told.ts';

const story = `
  it watches https://shop.test/
  found    theme=dark; Path=/
  12:00:00 GET https://shop.test/
           200 text/html
           Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly
  +1s      GET https://cdn.other.test/lib.js (script)
           200 text/javascript
           Set-Cookie: cdn=1; Path=/
  12:00:05 GET https://shop.test/account
           302 → /login
           GET /login
           200 text/html
  12:00:10 POST https://shop.test/login   form: username, password
           302 → /account
           Set-Cookie: PHPSESSID=${ID_B}; Path=/; HttpOnly
           GET /account
           200 text/html
  script sets seen=yes; Path=/
  12:00:20 GET https://shop.test/poll (fetch)
           200 application/json
           Set-Cookie (refused): big=${'x'.repeat(30)}; Path=/; SameSite=None
  12:00:30 GET https://shop.test/poll (fetch)
           200 application/json
  worker restarts
  12:01:00 POST https://shop.test/logout form: _csrf
           302 → /
           Set-Cookie: PHPSESSID=; Path=/; Max-Age=0
           GET /
           200 text/html
  user pins theme
`;

describe.each(BROWSERS)('the fold, in %s', (browser) => {
  const log = transcript(story, browser);

  it('comes to the same model however the log is cut', () => {
    const whole = foldLog(log);
    fc.assert(
      fc.property(fc.array(fc.nat(log.length), { maxLength: 8 }), (cuts) => {
        const fold = createFold();
        const places = [...cuts, log.length].sort((a, b) => a - b);
        let from = 0;
        for (const to of places) {
          fold.add(log.slice(from, to));
          fold.model();
          from = to;
        }
        expect(fold.model()).toEqual(whole);
        expect([...fold.model().exchanges]).toEqual([...whole.exchanges]);
      }),
      { numRuns: 60 },
    );
  });

  it('never changes a model that it has returned', () => {
    const fold = createFold();
    const models = log.map((one) => {
      fold.add([one]);
      const model = fold.model();
      return { model, copy: JSON.stringify([model, [...model.exchanges]]) };
    });
    for (const { model, copy } of models) expect(JSON.stringify([model, [...model.exchanges]])).toBe(copy);
  });

  it('ignores what it has seen already, and bears holes', () => {
    const fold = createFold();
    fold.add(log);
    const whole = fold.model();
    fold.add(log);
    expect(fold.model()).toBe(whole);
    expect(() => foldLog(log.filter((one) => one.seq % 3 !== 0))).not.toThrow();
  });

  it('tells the story', () => {
    const { site, model, cookie, session } = told(story, browser);
    expect(site.state).toBe('signed-out');
    expect(model.sites.map((one) => [one.domain, one.firstParty])).toEqual([
      ['shop.test', true],
      ['other.test', false],
    ]);
    expect(cookie('PHPSESSID').identifiers.map((one) => [one.value, one.setBy, one.ended?.how])).toEqual([
      [ID_A, 'header', 'replaced'],
      [ID_B, 'header', 'deleted-by-header'],
    ]);
    expect(cookie('seen').identifiers[0]?.setBy).toBe('script-or-user');
    expect(cookie('theme')).toMatchObject({ class: 'session-confirmed', pinned: true });
    expect(session).toContain('theme');
    expect(cookie('big').unstored).toHaveLength(1);
    expect(model.restarts).toHaveLength(1);
  });
});

it('gives the same verdicts in whatever order store and headers arrive, within a response', () => {
  const log = transcript(story, 'firefox');
  const shuffled = log.map((one) => ({ ...one }));
  // Firefox's store speaks even before its own request is seen to begin: move each event up by three places.
  for (let index = 3; index < shuffled.length; index++) {
    if (shuffled[index]?.type === 'cookie-changed') shuffled.splice(index - 3, 0, ...shuffled.splice(index, 1));
  }
  const early = foldLog(shuffled.map((one, index) => ({ ...one, seq: index + 1 })));
  const [site] = early.sites;
  const usual = foldLog(log).sites[0];
  expect(site?.signIns.map((one) => one.rotation?.text)).toEqual(usual?.signIns.map((one) => one.rotation?.text));
  expect(site?.signIns[0]?.rotation?.rows.map((row) => [row.name, row.verdict])).toContainEqual([
    'PHPSESSID',
    'rotated',
  ]);
  expect(site?.cookies.find((one) => one.name === 'PHPSESSID')?.identifiers.map((one) => one.setBy)).toEqual([
    'header',
    'header',
  ]);
});

describe('hostile logs', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '',
      'https://shop.test/',
      'https://shop.test/login?a=b;c',
      'http://[::1]:1/',
      'data:,x',
      '__proto__',
      'constructor',
      'sid=1; Path=/',
      '\u0000',
      '%',
      'shop.test',
    ),
  );
  const number = fc.oneof(
    fc.integer({ min: -5, max: 700 }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
  );
  const cookie = fc.record({
    name: text,
    value: text,
    domain: text,
    hostOnly: fc.boolean(),
    path: text,
    secure: fc.boolean(),
    httpOnly: fc.boolean(),
    sameSite: fc.constantFrom('lax' as const, 'unspecified' as const),
    storeId: text,
  });
  const id = fc.constantFrom('1', '2', '3', '__proto__');
  const kind = fc.constantFrom('main_frame' as const, 'xmlhttprequest' as const, 'image' as const);
  const field = fc.record({
    name: text,
    type: fc.constant('text' as const),
    size: fc.constant('medium' as const),
    digits: fc.boolean(),
    sameAs: number,
  });
  const body = fc.record({
    encoding: fc.constant('json' as const),
    fields: fc.array(field, { maxLength: 4 }),
    truncated: fc.boolean(),
  });
  const fact: fc.Arbitrary<Fact> = fc.oneof(
    fc.record({
      type: fc.constant('request-started' as const),
      exchange: id,
      url: text,
      method: fc.constantFrom('GET', 'POST', 'DELETE'),
      kind,
      frame: number,
      via: fc.constant('tab' as const),
      body,
    }),
    fc.record({ type: fc.constant('request-sent' as const), exchange: id, url: text, cookie: text }),
    fc.record({
      type: fc.constant('response-received' as const),
      exchange: id,
      url: text,
      status: number,
      setCookies: fc.array(text, { maxLength: 4 }),
      location: text,
    }),
    fc.record({ type: fc.constant('redirected' as const), exchange: id, from: text, to: text, status: number }),
    fc.record({
      type: fc.constant('request-completed' as const),
      exchange: id,
      url: text,
      status: number,
      fromCache: fc.boolean(),
      setCookies: fc.array(text, { maxLength: 3 }),
    }),
    fc.record({ type: fc.constant('request-failed' as const), exchange: id, url: text, error: text }),
    fc.record({ type: fc.constant('cookie-found' as const), cookie }),
    fc.record({
      type: fc.constant('cookie-changed' as const),
      removed: fc.boolean(),
      cause: fc.constantFrom('explicit' as const, 'overwrite' as const, 'evicted' as const),
      cookie,
    }),
    fc.record({
      type: fc.constant('marked' as const),
      mark: fc.constantFrom('signed-in' as const, 'signed-out' as const, 'not-a-sign-in' as const),
      site: text,
      exchange: id,
    }),
    fc.record({ type: fc.constant('pinned' as const), cookie: text, pinned: fc.constantFrom(true, false, null) }),
    fc.record({ type: fc.constant('worker-restarted' as const), boot: text }),
    fc.record({
      type: fc.constant('gap' as const),
      reason: fc.constant('unknown' as const),
      from: number,
      to: number,
      detail: text,
    }),
    fc.record({ type: fc.constant('navigated' as const), url: text }),
    fc.record({
      type: fc.constant('page-noticed' as const),
      sign: fc.constantFrom('password-field-shown' as const, 'error-shown' as const, 'submitted-by-hand' as const),
      frame: number,
      url: text,
    }),
    fc.record({
      type: fc.constant('sample-started' as const),
      sample: id,
      plan: fc.record({
        url: text,
        method: fc.constant('GET' as const),
        cookie: text,
        wanted: number,
        atOnce: number,
        delay: number,
      }),
    }),
    fc.record({
      type: fc.constant('sample-taken' as const),
      sample: id,
      answers: fc.array(fc.record({ at: number, sentAt: number, status: number, value: text }), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('sample-changed' as const),
      sample: id,
      state: fc.constantFrom('running' as const, 'paused' as const, 'ended' as const),
      reason: fc.constantFrom('user' as const, 'complete' as const, 'server-asked' as const),
    }),
  );

  it('never throw, and fold the same whole or one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fact, fc.integer({ min: 0, max: 5000 })), { maxLength: 60 }), (facts) => {
        let at = 0;
        const log = facts.map(([one, pause], index): Observation => {
          at += pause;
          return { ...one, seq: index + 1, at };
        });
        const fold = createFold();
        for (const one of log) {
          fold.add([one]);
          fold.model();
        }
        expect(fold.model()).toEqual(foldLog(log));
      }),
      { numRuns: 300 },
    );
  });

  it('take time in proportion to their length: sign-ins, cookies and addresses by the thousand', () => {
    const flood = (count: number): Observation[] => {
      const log: Observation[] = [];
      for (let n = 0; n < count; n++) {
        const [exchange, url] = [String(n), `https://shop.test/login/${n}?sid=${'a'.repeat(20)}${n}`];
        const fields = [{ name: 'password', type: 'text', size: 'medium', digits: false } as const];
        const facts: Fact[] = [
          {
            type: 'request-started',
            exchange,
            url,
            method: 'POST',
            kind: 'xmlhttprequest',
            frame: 0,
            via: 'tab',
            body: { encoding: 'json', fields, truncated: false },
          },
          { type: 'request-sent', exchange, url, cookie: `c${n % 150}=${n}; c${n % 150}=${n + 1}` },
          { type: 'response-received', exchange, url, status: 200, setCookies: [`c${n % 150}=${n + 2}; Path=/`] },
          { type: 'request-completed', exchange, url, status: 200, fromCache: false, setCookies: [] },
        ];
        for (const one of facts) log.push({ ...one, seq: log.length + 1, at: n * 20 });
      }
      return log;
    };
    const time = (log: readonly Observation[]) => timeOf(() => foldLog(log));
    time(flood(200));
    const few = time(flood(400));
    // Three times as many: nine times as long would be quadratic; the rest is room for a busy machine.
    expect(time(flood(1_200))).toBeLessThan(few * 8 + 1_000);
  }, 60_000);
});

it('takes one more observation in next to no time, however long the log is', () => {
  const log: Observation[] = [];
  for (let n = 0; n < 10_000; n++) {
    const [exchange, url] = [String(n), `https://shop.test/asset/${n}`];
    const cookie = `PHPSESSID=${ID_A}; theme=dark`;
    const facts: Fact[] = [
      { type: 'request-started', exchange, url, method: 'GET', kind: 'image', frame: 0, via: 'tab' },
      { type: 'request-sent', exchange, url, cookie },
      { type: 'response-received', exchange, url, status: 200, setCookies: [] },
      { type: 'request-completed', exchange, url, status: 200, fromCache: false, setCookies: [] },
    ];
    for (const one of facts) log.push({ ...one, seq: log.length + 1, at: n });
  }
  const fold = createFold();
  const take = (facts: readonly Observation[]) =>
    timeOf(() => {
      fold.add(facts);
      fold.model();
    });
  const whole = take(log);
  const more = Array.from({ length: 9 }, (_, turn) =>
    take([{ seq: log.length + 1 + turn, at: 10_001, type: 'navigated', url: 'https://shop.test/x' }]),
  );
  // The best of them: the machine may do something else meanwhile.
  expect(Math.min(...more)).toBeLessThan(whole / 20);
});

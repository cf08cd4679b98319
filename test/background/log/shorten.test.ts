import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/background/log/shorten.ts';
import type { Observation } from '../../../src/observation.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { FIRST, SECOND, signedIn } from '../../session/support/token-stories.ts';
import { transcript } from '../../support/transcript.ts';

const polls = (token: string, many: number) =>
  Array.from(
    { length: many },
    () => `+1s GET https://shop.test/api/poll (fetch) Authorization: Bearer ${token}\n 200 application/json`,
  ).join('\n');

describe('a log of requests with a token', () => {
  const log = transcript(`${signedIn}\n${polls(FIRST, 40)}\n${polls(SECOND, 40)}`);
  const short = shorten(log, 1_000_000);
  const kept = log.filter(({ seq }) => short?.dropped.has(seq) !== true);
  const tokensOf = (some: typeof log) =>
    some.flatMap((one) => (one.type === 'request-sent' ? (one.tokens ?? []) : []).map(({ value }) => value));

  it('can be shortened, and keeps the first request with each token', () => {
    expect(short?.summary.exchanges).toBeGreaterThan(70);
    expect(new Set(tokensOf(kept))).toEqual(new Set([FIRST, SECOND]));
    expect(kept.findIndex((one) => one.type === 'request-sent' && one.tokens?.[0]?.value === SECOND)).toBeGreaterThan(
      0,
    );
  });

  it('says how often the header was sent in what went, and to whom', () => {
    const { exchanges = 0, sent = [] } = short?.summary ?? {};
    expect(sent).toEqual([{ host: 'shop.test', name: 'authorization', count: exchanges, header: true }]);
  });

  it('is folded to the same tokens, with the count of what is not there any more', () => {
    const whole = foldLog(log).sites[0]?.tokens[0];
    const rest = foldLog([...kept, ...(short === null ? [] : [short.summary])].sort((a, b) => a.seq - b.seq)).sites[0]
      ?.tokens[0];
    expect(rest?.identifiers.map(({ value, first }) => [value, first])).toEqual(
      whole?.identifiers.map(({ value, first }) => [value, first]),
    );
    const sum = (token: typeof whole) => token?.identifiers.reduce((all, { sentCount }) => all + sentCount, 0) ?? 0;
    expect(sum(rest) + (rest?.dropped ?? 0)).toBe(sum(whole));
    expect(rest?.class).toBe(whole?.class);
  });
});

describe('a page that makes a new token for each request', () => {
  it('does not fill the memory with evidence', () => {
    const many = Array.from(
      { length: 200 },
      (_, n) => `+1s GET https://shop.test/api/poll (fetch) X-Auth-Token: ${FIRST}${n}\n 200 application/json`,
    );
    const log = transcript(`it watches https://shop.test/\n${many.join('\n')}`);
    expect(shorten(log, 1_000_000)?.summary.exchanges).toBeGreaterThan(140);
  });
});

describe('routine traffic', () => {
  const at = (seq: number): { seq: number; at: number } => ({ seq, at: seq * 100 });
  const exchange = (
    seq: number,
    id: string,
    more: { setCookies?: string[]; kind?: 'main_frame' } = {},
  ): Observation[] => [
    {
      ...at(seq),
      type: 'request-started',
      exchange: id,
      url: 'https://a.test/',
      method: 'GET',
      kind: more.kind ?? 'image',
      frame: 0,
      via: 'tab',
    },
    { ...at(seq + 1), type: 'request-sent', exchange: id, url: 'https://a.test/', cookie: 'sid=1' },
    {
      ...at(seq + 2),
      type: 'response-received',
      exchange: id,
      url: 'https://a.test/',
      status: 200,
      setCookies: more.setCookies ?? [],
    },
    {
      ...at(seq + 3),
      type: 'request-completed',
      exchange: id,
      url: 'https://a.test/',
      status: 200,
      fromCache: false,
      setCookies: [],
    },
  ];

  it.each([
    ['sets a cookie', exchange(5, 'b', { setCookies: ['a=1'] })],
    ['is a page', exchange(5, 'b', { kind: 'main_frame' })],
    ['is under way', exchange(5, 'b').slice(0, 3)],
    ['began before the watch', exchange(5, 'b').slice(1)],
    [
      'was marked by the user',
      [
        ...exchange(5, 'b'),
        { ...at(9), type: 'marked', mark: 'not-a-sign-in', site: 'a.test', exchange: 'b' },
      ] as Observation[],
    ],
  ])('is not what %s', (_, second) => {
    expect(shorten([...exchange(1, 'a'), ...second], 1e9)).toBeNull();
  });

  it('keeps the first exchange that shows what is sent where', () => {
    const log = [...exchange(1, 'a'), ...exchange(5, 'b'), ...exchange(9, 'c')];
    expect(shorten(log, 1e9)).toMatchObject({
      dropped: new Set([5, 6, 7, 8, 9, 10, 11, 12]),
      summary: {
        seq: 5,
        exchanges: 2,
        observations: 8,
        firstAt: 500,
        lastAt: 1200,
        longestSilence: 400,
        sent: [{ host: 'a.test', name: 'sid', count: 2 }],
      },
    });
  });
});

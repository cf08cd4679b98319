import { describe, expect, it } from 'vitest';
import { isNews } from '../../../src/background/log/is-news.ts';
import { shorten } from '../../../src/background/log/shorten.ts';
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

  it('is no news for the token alone, which comes with every request; a password’s scheme is', () => {
    const sent = { type: 'request-sent', exchange: 'x', url: 'https://shop.test/' } as const;
    expect(isNews({ ...sent, authorization: 'bearer', tokens: [{ header: 'authorization', value: FIRST }] })).toBe(
      false,
    );
    expect(isNews({ ...sent, authorization: 'basic' })).toBe(true);
    expect(isNews(sent)).toBe(false);
  });

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

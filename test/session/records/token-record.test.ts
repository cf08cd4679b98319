import { describe, expect, it } from 'vitest';
import { parseCookieKey } from '../../../src/cookie/match/cookie-identity.ts';
import { identityOf } from '../../../src/identifier/identity-of.ts';
import { createTokenRecord, send, tokenKey, usesAfter } from '../../../src/session/records/token-record.ts';

const bearer = { how: 'authorization', scheme: 'bearer' } as const;

function carrier() {
  const record = createTokenRecord('shop.test', bearer);
  const sent = (value: string, at: number, cutFrom?: number) =>
    send(record, {
      value,
      inClear: false,
      moment: { seq: at, at: at * 1_000 },
      ...(cutFrom === undefined ? {} : { cutFrom }),
      read: () => ({ value, identity: identityOf('authorization', value) }),
    });
  return { record, sent };
}

const jwt = (claims: object) =>
  `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2lnbmF0dXJl`;

describe('a token carrier', () => {
  it.each([
    [bearer, 'Authorization: Bearer'],
    [{ how: 'authorization', scheme: 'dpop' } as const, 'Authorization: DPoP'],
    [{ how: 'authorization' } as const, 'Authorization'],
    [{ how: 'header', name: 'x-auth-token' } as const, 'X-Auth-Token'],
    [{ how: 'header', name: 'x-session-id' } as const, 'X-Session-ID'],
    [{ how: 'url', parameter: 'jsessionid', place: 'path' } as const, ';jsessionid='],
    [{ how: 'url', parameter: 'sid', place: 'query' } as const, '?sid='],
  ])('%j is called %s', (carrier, name) => {
    expect(createTokenRecord('shop.test', carrier).name).toBe(name);
  });

  it('has a key that no cookie has', () => {
    expect(parseCookieKey(tokenKey('shop.test', bearer))).toBeUndefined();
    expect(tokenKey('shop.test', bearer)).not.toBe(tokenKey('other.test', bearer));
  });

  it('has one identifier while the same value is sent', () => {
    const { record, sent } = carrier();
    sent('abcdefghijkl', 1);
    const span = sent('abcdefghijkl', 2);
    expect(record.spans).toEqual([span]);
    expect(span).toMatchObject({ sentCount: 2, lastSent: { seq: 2 }, first: { seq: 1 } });
  });

  it('has one identifier while a token is refreshed within its session', () => {
    const { record, sent } = carrier();
    sent(jwt({ sid: 'a', exp: 1 }), 1);
    const span = sent(jwt({ sid: 'a', exp: 2 }), 9);
    expect(record.spans).toHaveLength(1);
    expect(span.renewals).toEqual([{ seq: 9, at: 9_000 }]);
    expect(span.known.value).toBe(jwt({ sid: 'a', exp: 2 }));
  });

  it('takes two tokens that were cut off for two, although what is left of them reads alike', () => {
    const { record, sent } = carrier();
    sent(jwt({ sid: 'a', exp: 1 }), 1, 9_000);
    sent(jwt({ sid: 'a', exp: 2 }), 2, 9_000);
    expect(record.spans).toHaveLength(2);
  });

  it('tells how long an old identifier is sent on beside the new one; a request under way does not count', () => {
    const { record, sent } = carrier();
    sent('one-one-one-one', 1);
    sent('two-two-two-two', 10);
    sent('one-one-one-one', 11);
    expect(record.spans[0]?.sentOn).toBeUndefined();
    sent('one-one-one-one', 40);
    sent('one-one-one-one', 70);
    expect(record.spans[0]?.sentOn).toEqual({ count: 2, last: { seq: 70, at: 70_000 }, milliseconds: 60_000 });
  });

  it('stays small however many tokens a page sends, and remembers the first one', () => {
    const { record, sent } = carrier();
    for (let n = 1; n <= 5_000; n++) sent(`token-number-${n}`, n);
    expect(record.spans.length).toBeLessThanOrEqual(200);
    expect(record.known.size).toBeLessThan(2_200);
    expect(record.spans[0]?.known.value).toBe('token-number-1');
    expect(record.spans.at(-1)?.ordinal).toBe(4_999);
    expect(sent('token-number-4999', 6_000).ordinal).toBe(4_998);
  });

  it('hands out its uses from a moment on, so many', () => {
    const { record, sent } = carrier();
    for (let seq = 1; seq <= 900; seq++)
      record.uses.push({
        seq,
        value: 'same-same-same',
        hop: { seq } as never,
        record,
        span: sent('same-same-same', seq),
      });
    expect(usesAfter(record, 880).map(({ seq }) => seq)[0]).toBe(881);
    expect(usesAfter(record, 0)).toHaveLength(500);
    expect(usesAfter(record, 900)).toEqual([]);
  });
});

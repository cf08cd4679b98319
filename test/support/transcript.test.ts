import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/observation.ts';
import { transcript } from './transcript.ts';

const signIn = `
  it watches https://shop.test/
  found    sid=old; HttpOnly; Path=/
  12:00:05 POST https://shop.test/login   form: username, password, code#, again=password, note=   Cookie: …
           302 → /account
           Set-Cookie: sid=new; Path=/; HttpOnly
           GET /account
           200 text/html
`;

function types(log: readonly Observation[]): string[] {
  return log.map((one) => (one.type === 'cookie-changed' ? `${one.removed ? '-' : '+'}${one.cookie.value}` : one.type));
}

describe('a transcript', () => {
  it("tells Chromium's order: headers, then the store, the old value leaving first", () => {
    expect(types(transcript(signIn))).toEqual([
      ...['watch-started', 'cookie-found', 'request-started', 'request-sent', 'response-received', '-old', '+new'],
      ...['redirected', 'request-started', 'request-sent', 'response-received', 'request-completed', 'navigated'],
    ]);
  });

  it("tells Firefox's order: the store before the headers, and the new value on the removal", () => {
    const told = types(transcript(signIn, 'firefox'));
    expect(told.slice(3, 7)).toEqual(['request-sent', '-new', '+new', 'response-received']);
  });

  it('numbers without holes, in time, and keeps a redirect under one exchange', () => {
    const log = transcript(signIn);
    expect(log.map((one) => one.seq)).toEqual(log.map((_, index) => index + 1));
    expect(log.every((one, index) => index === 0 || one.at >= (log[index - 1]?.at ?? 0))).toBe(true);
    expect(new Set(log.flatMap((one) => ('exchange' in one ? [one.exchange] : [])))).toEqual(new Set(['x1']));
  });

  it('plays the cookie store along', () => {
    const sent = transcript(signIn).flatMap((one) => (one.type === 'request-sent' ? [one.cookie] : []));
    expect(sent).toEqual(['sid=old', 'sid=new']);
  });

  it('tells the shape of a body', () => {
    const body = transcript(signIn).find((one) => one.type === 'request-started')?.body;
    expect(body?.fields.map(({ name, size, digits, sameAs }) => [name, size, digits, sameAs])).toEqual([
      ['username', 'medium', false, undefined],
      ['password', 'medium', false, undefined],
      ['code', 'short', true, undefined],
      ['again', 'medium', false, 1],
      ['note', 'empty', false, undefined],
    ]);
  });

  it("tells a Chromium HTTP-auth retry by its completion alone, and Firefox's in full", () => {
    const story = `
      it watches https://shop.test/
      GET https://shop.test/admin
      401 text/html
      WWW-Authenticate: Basic
      retry Basic
      200
      Set-Cookie: sid=one; Path=/`;
    expect(types(transcript(story)).slice(3)).toEqual(['response-received', '+one', 'request-completed', 'navigated']);
    expect(transcript(story).find((one) => one.type === 'request-completed')?.setCookies).toEqual(['sid=one; Path=/']);
    const firefox = transcript(story, 'firefox');
    expect(types(firefox).filter((type) => type === 'response-received')).toHaveLength(2);
    expect(firefox.filter((one) => one.type === 'request-sent').map((one) => one.authorization)).toEqual([
      undefined,
      'basic',
    ]);
  });

  it('lets exchanges overlap by label', () => {
    const log = transcript(`
      it watches https://shop.test/
      [a] GET https://shop.test/slow (fetch)
      [b] GET https://shop.test/fast (fetch)
      [b] 200
      +3s [a] 200`);
    expect(log.filter((one) => one.type === 'response-received').map((one) => one.exchange)).toEqual(['x2', 'x1']);
  });

  it('says on which line it stopped understanding', () => {
    expect(() => transcript('it watches https://shop.test/\n\nthe cat sat')).toThrow(/line 3/);
    expect(() => transcript('Set-Cookie: a=b')).toThrow(/line 1/);
  });
});

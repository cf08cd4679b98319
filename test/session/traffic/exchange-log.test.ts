import { describe, expect, it } from 'vitest';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { BROWSERS, ID_A, told } from '../support/told.ts';

const chain = `
  it watches https://shop.test/
  12:00:00 POST https://shop.test/login form: username, password
           302 → /welcome
           Set-Cookie: PHPSESSID=${ID_A}; Path=/; HttpOnly
           GET /welcome
           302 → https://www.shop.test/account
           GET https://www.shop.test/account
           200 text/html
           Cache-Control: no-store`;

describe.each(BROWSERS)('an exchange, in %s', (browser) => {
  it('keeps a redirect chain together', () => {
    const { model } = told(chain, browser);
    const [exchange] = model.exchanges.values();
    expect(model.exchanges.size).toBe(1);
    expect(exchange?.hops.map((hop) => [hop.method, hop.url, hop.status])).toEqual([
      ['POST', 'https://shop.test/login', 302],
      ['GET', 'https://shop.test/welcome', 302],
      ['GET', 'https://www.shop.test/account', 200],
    ]);
    expect(exchange?.hops[2]?.cacheControl).toBe('no-store');
    expect(exchange).toMatchObject({ incomplete: false, ended: { how: 'completed', status: 200 } });
  });

  it('is the same when the browser tells listener by listener what it kept while the worker started', () => {
    const log = transcript(chain, browser);
    const listeners = ['request-started', 'request-sent', 'response-received', 'redirected', 'request-completed'];
    const kept = listeners.flatMap((type) => log.filter((one) => one.type === type));
    const rest = log.filter(({ type }) => !listeners.includes(type));
    const told = [...rest, ...kept].map((one, index) => ({ ...one, seq: index + 1 }));
    const shape = (facts: typeof log) =>
      [...foldLog(facts).exchanges.values()].map(({ hops, incomplete, ended }) => ({
        hops: hops.map(({ url, status, cookie, location, setCookies }) => [url, status, cookie, location, setCookies]),
        incomplete,
        ended: ended?.how,
      }));
    expect(shape(told)).toEqual(shape(log));
  });

  it('points at its facts', () => {
    const log = transcript(chain, browser);
    for (const hop of [...foldLog(log).exchanges.values()].flatMap((one) => one.hops)) {
      expect(log.find((one) => one.seq === hop.seq)?.type).toBe('request-started');
      expect(log.find((one) => one.seq === hop.sentSeq)?.type).toBe('request-sent');
      expect(log.find((one) => one.seq === hop.responseSeq)?.type).toBe('response-received');
    }
  });

  it('has two hops when HTTP authentication asks again, and counts no line twice', () => {
    const { model, cookie } = told(
      `it watches https://shop.test/
       GET https://shop.test/admin
       401
       WWW-Authenticate: Basic
       retry Basic
       200
       Set-Cookie: PHPSESSID=${ID_A}; Path=/`,
      browser,
    );
    const [exchange] = model.exchanges.values();
    expect(exchange?.hops.map((hop) => hop.status)).toEqual([401, 200]);
    expect(exchange?.hops.flatMap((hop) => hop.setCookies)).toHaveLength(1);
    expect(cookie('PHPSESSID').identifiers.map((one) => one.resets.length)).toEqual([0]);
  });

  it('counts the lines of a completion that were reported before only once', () => {
    const log = transcript(chain.replace('200 text/html', `200 text/html\n Set-Cookie: a=1; Path=/`), browser).map(
      (one) => (one.type === 'request-completed' ? { ...one, setCookies: ['a=1; Path=/', 'b=2; Path=/'] } : one),
    );
    const { exchanges } = foldLog(log);
    expect([...exchanges.values()][0]?.hops.at(-1)?.setCookies).toEqual(['a=1; Path=/', 'b=2; Path=/']);
  });

  it('is incomplete when a restart swallowed one of its facts, and only then', () => {
    const restarted = transcript(chain.replace('302 → /welcome', 'worker restarts\n 302 → /welcome'), browser);
    const [whole] = foldLog(restarted).exchanges.values();
    expect(whole?.incomplete).toBe(false);
    const [holed] = foldLog(
      restarted.filter((one) => one.type !== 'response-received' || one.status !== 200 || !one.url.includes('account')),
    ).exchanges.values();
    expect(holed?.incomplete).toBe(false);
    const [unsent] = foldLog(restarted.filter((one) => one.type !== 'request-sent')).exchanges.values();
    expect(unsent?.incomplete).toBe(true);
  });

  it('gives the answer of a redirect’s target to nobody else, where the redirect itself was not seen', () => {
    const log = transcript(chain, browser);
    const from = log.findIndex((one) => one.type === 'response-received');
    const cut = log.filter((one, index) => index < from || one.type === 'request-completed');
    const [exchange] = foldLog(cut).exchanges.values();
    expect(exchange?.hops.map((hop) => hop.status)).toEqual([undefined, 200]);
  });

  it('without a beginning is incomplete', () => {
    const log = transcript(chain, browser).filter((one) => one.type !== 'request-started');
    expect([...foldLog(log).exchanges.values()][0]?.incomplete).toBe(true);
  });

  it('may fail', () => {
    const { model } = told('it watches https://shop.test/\n GET https://shop.test/\n failed net::ERR_FAILED', browser);
    expect([...model.exchanges.values()][0]?.ended).toMatchObject({ how: 'failed', error: 'net::ERR_FAILED' });
  });
});

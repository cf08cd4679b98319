import { describe, expect, it } from 'vitest';
import { cookieOf, held, StandIn, TAB, watching } from '../stand-in.ts';

describe('a watch', () => {
  it('records nothing before DevTools opens, and nothing of other tabs', async () => {
    const browser = new StandIn();
    browser.request('onBeforeRequest', { requestId: '1' });
    await browser.drain();
    expect([...browser.stored.keys()]).toEqual([]);
    browser.openDevTools();
    await browser.drain();
    browser.request('onBeforeRequest', { requestId: '2', tabId: 99, type: 'xmlhttprequest' });
    browser.request('onBeforeRequest', { requestId: '3', tabId: 99 });
    browser.cookieChanged({ name: 'other', domain: 'other.test' });
    await browser.wait(11_000);
    expect(browser.types()).toEqual(['watch-started']);
    expect(browser.keys('intake/')).toEqual([]);
  });

  it('begins with the cookies that are there', async () => {
    const browser = new StandIn();
    browser.cookies.push(cookieOf({ name: 'sid' }), cookieOf({ name: 'x', domain: 'other.test' }));
    browser.openDevTools();
    await browser.drain();
    expect(browser.log()).toMatchObject([
      { seq: 1, type: 'watch-started', url: 'https://shop.test/', storeId: '0' },
      { seq: 2, type: 'cookie-found', cookie: { name: 'sid' } },
    ]);
  });

  it('reads the cookies of every further site that it meets, once', async () => {
    const browser = await watching();
    browser.cookies.push(cookieOf({ name: 'api', domain: 'api.idp.test' }));
    for (const requestId of ['1', '2']) {
      browser.request('onBeforeRequest', { requestId, url: 'https://login.idp.test/', type: 'xmlhttprequest' });
    }
    await browser.drain();
    expect(browser.types().filter((type) => type === 'cookie-found')).toHaveLength(1);
  });

  it('adopts a cookie event that came before its request, as Firefox sends them', async () => {
    const browser = await watching();
    browser.cookieChanged({ name: 'sid', domain: 'idp.test', value: 'new' });
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started']);
    browser.request('onBeforeRequest', { requestId: '1', url: 'https://idp.test/' });
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'request-started', 'cookie-changed']);
    expect(browser.keys('intake/')).toEqual([]);
  });

  it('forgets a cookie event whose site is not met within ten seconds', async () => {
    const browser = await watching();
    browser.cookieChanged({ name: 'sid', domain: 'idp.test' }, true);
    await browser.wait(11_500);
    browser.request('onBeforeRequest', { requestId: '1', url: 'https://idp.test/' });
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'request-started']);
  });

  it("keeps stores and other sites' partitions apart", async () => {
    const browser = await watching();
    browser.cookieChanged({ name: 'private', storeId: '1' });
    browser.cookieChanged({ name: 'elsewhere', partition: 'https://other.test' });
    browser.cookieChanged({ name: 'here', partition: 'https://shop.test' });
    await browser.drain();
    expect(browser.log().slice(1)).toMatchObject([{ type: 'cookie-changed', cookie: { name: 'here' } }]);
  });

  it('records the windows that its tab opens, and those that they open', async () => {
    const browser = await watching();
    browser.request('onBeforeRequest', { requestId: '1', url: 'https://idp.test/', tabId: 8 });
    browser.opened(8, 'https://idp.test/');
    browser.opened(9, 'https://mfa.test/', 8);
    browser.request('onBeforeRequest', { requestId: '2', url: 'https://mfa.test/', tabId: 9 });
    await browser.drain();
    // Firefox tells of a window's end before it tells of its last requests.
    browser.closeTab(8);
    browser.request('onBeforeRequest', { requestId: '3', url: 'https://idp.test/done', tabId: 8 });
    await browser.drain();
    expect(browser.log().slice(1)).toMatchObject([
      { type: 'window-opened', openedTab: 8 },
      { type: 'request-started', exchange: '1', via: 'opened-window' },
      { type: 'window-opened', openedTab: 9 },
      { type: 'request-started', exchange: '2', via: 'opened-window' },
      { type: 'request-started', exchange: '3', via: 'opened-window' },
    ]);
  });

  it("forgets a closed window's page, and with it whose workers are its own", async () => {
    const browser = await watching();
    browser.opened(8, 'https://idp.test/');
    browser.closeTab(8);
    browser.request('onBeforeRequest', { requestId: '1', tabId: -1, initiator: 'https://idp.test' });
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'window-opened']);
  });

  it("records a worker's requests by the site that caused them", async () => {
    const browser = await watching();
    const worker = { tabId: -1, type: 'xmlhttprequest' };
    browser.request('onBeforeRequest', { requestId: '1', ...worker, initiator: 'https://shop.test' });
    browser.request('onBeforeRequest', { requestId: '2', ...worker, initiator: 'https://other.test' });
    browser.request('onBeforeRequest', { requestId: '3', ...worker });
    browser.committed('https://elsewhere.test/');
    // The exchange under way stays the log's when the page has moved on.
    browser.request('onSendHeaders', { requestId: '1', ...worker, initiator: 'https://shop.test' });
    browser.request('onBeforeRequest', { requestId: '4', ...worker, initiator: 'https://shop.test' });
    await browser.drain();
    expect(browser.log().slice(1)).toMatchObject([
      { type: 'request-started', exchange: '1', via: 'worker' },
      { type: 'navigated' },
      { type: 'request-sent', exchange: '1' },
    ]);
  });

  it('takes Set-Cookie lines from the completion only when the response did not show them', async () => {
    const browser = await watching();
    const responseHeaders = [{ name: 'Set-Cookie', value: 'a=1' }];
    browser.request('onBeforeRequest', { requestId: '1' });
    browser.request('onHeadersReceived', { requestId: '1', statusCode: 200, responseHeaders });
    browser.request('onCompleted', { requestId: '1', statusCode: 200, responseHeaders });
    browser.request('onBeforeRequest', { requestId: '2' });
    browser.request('onHeadersReceived', { requestId: '2', statusCode: 401 });
    browser.kill();
    browser.request('onCompleted', { requestId: '2', statusCode: 200, responseHeaders });
    await browser.drain();
    const lines = browser.log().flatMap((fact) => (fact.type === 'request-completed' ? [fact.setCookies] : []));
    expect(lines).toEqual([[], ['a=1']]);
  });

  it('stops when DevTools closes, and says on its return what may be missing', async () => {
    const browser = new StandIn();
    browser.cookies.push(cookieOf({ name: 'kept' }), cookieOf({ name: 'changed' }), cookieOf({ name: 'gone' }));
    const devtools = browser.openDevTools();
    await browser.drain();
    devtools.drop();
    await browser.wait(6_000);
    browser.request('onBeforeRequest', { requestId: '1' });
    browser.cookies.splice(1, 2, cookieOf({ name: 'changed', value: 'new' }), cookieOf({ name: 'added' }));
    const closed = browser.log().length;
    await browser.wait(60_000);
    browser.openDevTools();
    await browser.drain();
    expect(browser.log().slice(closed)).toMatchObject([
      { type: 'gap', reason: 'devtools-closed', from: 1_005_500 },
      { type: 'cookie-found', cookie: { name: 'changed', value: 'new' } },
      { type: 'cookie-found', cookie: { name: 'added' } },
      { type: 'cookie-changed', removed: true, cause: 'explicit', cookie: { name: 'gone' } },
    ]);
  });

  it('goes on when the DevTools port comes back in time', async () => {
    const browser = await watching();
    const [port] = browser.ports;
    port?.drop();
    await browser.wait(3_000);
    browser.openDevTools();
    await browser.wait(20_000);
    browser.request('onBeforeRequest', { requestId: '1' });
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'request-started']);
  });

  it('closes after a restart when DevTools does not come back', async () => {
    const browser = await watching();
    browser.kill();
    browser.request('onBeforeRequest', { requestId: '1' });
    await browser.wait(11_000);
    browser.request('onBeforeRequest', { requestId: '2' });
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'worker-restarted', 'request-started']);
  });

  it('leaves nothing behind when its tab closes, even if that happens while the worker is down', async () => {
    const browser = await watching();
    browser.request('onBeforeRequest', { requestId: '1' });
    await browser.drain();
    browser.kill();
    browser.tabs.delete(TAB);
    browser.request('onBeforeRequest', { requestId: '2', tabId: 5 });
    await browser.wait(6_000);
    expect([...browser.stored.keys()]).toEqual([]);
  });

  it('is told that access was withheld and given back', async () => {
    const browser = await watching();
    browser.access = 'withheld';
    browser.background.watcher.accessChanged();
    await browser.drain();
    browser.now += 500;
    browser.access = 'granted';
    browser.background.watcher.accessChanged();
    await browser.drain();
    expect(browser.log().slice(1)).toMatchObject([
      { type: 'access-changed', access: 'withheld' },
      { type: 'access-changed', access: 'granted' },
      { type: 'gap', reason: 'access-withheld', from: 1_000_000, to: 1_000_500 },
    ]);
  });

  it('begins anew when the user clears it', async () => {
    const browser = await watching();
    browser.cookies.push(cookieOf({ name: 'sid' }));
    const panel = browser.openPanel();
    browser.request('onBeforeRequest', { requestId: '1' });
    await browser.drain();
    const before = held(panel).epoch;
    panel.say({ type: 'clear' });
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'cookie-found']);
    expect(held(panel).epoch).not.toBe(before);
    expect(held(panel).observations).toEqual(browser.log());
    browser.kill();
    browser.openDevTools();
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'cookie-found']);
  });

  it('puts in order what the browser tells out of order after a restart', async () => {
    const browser = await watching();
    browser.kill();
    // Seen in Chromium: what it had kept for one listener comes after what the next listener heard at once.
    const url = 'https://shop.test/login';
    const at = browser.now;
    browser.request('onHeadersReceived', { requestId: '1', url, statusCode: 302, timeStamp: at + 30 });
    browser.request('onBeforeRequest', { requestId: '1', url, method: 'POST', timeStamp: at - 20 });
    browser.request('onSendHeaders', { requestId: '1', url, method: 'POST', timeStamp: at - 10 });
    await browser.drain();
    expect(browser.types()).toEqual([
      'watch-started',
      'worker-restarted',
      'request-started',
      'request-sent',
      'response-received',
    ]);
  });

  it('says that an abrupt stop lost events when what follows shows it', async () => {
    const browser = await watching();
    browser.request('onBeforeRequest', { requestId: '1', url: 'https://shop.test/login', method: 'POST' });
    await browser.drain();
    browser.kill();
    // onSendHeaders and onHeadersReceived were on their way and are lost.
    const hop = { requestId: '1', url: 'https://shop.test/login', method: 'POST', statusCode: 302 };
    browser.request('onBeforeRedirect', { ...hop, redirectUrl: 'https://shop.test/a' });
    browser.request('onSendHeaders', { requestId: '1', url: 'https://shop.test/a' });
    await browser.drain();
    expect(browser.types()).not.toContain('gap');
    // What belongs before them may still be on its way.
    await browser.wait(5_000);
    await browser.drain();
    expect(browser.types().filter((type) => type === 'gap')).toEqual(['gap']);
  });
});

/** Traffic that fills the memory, and how full it is. */
import type { StandIn } from '../stand-in.ts';

/** A script asks for the same thing again: four facts without news. */
export function poll(browser: StandIn, id: number, weight = 0): void {
  const exchange = { requestId: `p${id}`, url: `https://shop.test/poll?${'x'.repeat(weight)}`, type: 'xmlhttprequest' };
  browser.request('onBeforeRequest', exchange);
  browser.request('onSendHeaders', { ...exchange, requestHeaders: [{ name: 'Cookie', value: 'sid=1; lang=en' }] });
  browser.request('onHeadersReceived', { ...exchange, statusCode: 200 });
  browser.request('onCompleted', { ...exchange, statusCode: 200 });
}

/** Characters in storage. */
export function stored(browser: StandIn): number {
  let sum = 0;
  for (const [key, value] of browser.stored) sum += key.length + String(value).length;
  return sum;
}

/** A log of `count` observations that looks like a working afternoon: pages with their resources, polls, some renewals. */
import type { Fact, Observation } from '../../src/observation.ts';

const SESSION = 's%3ALPmQ0a1bC2dE3fG4hI5jK6lM7nO8pQ9r.aYQ1bZ2cX3dW4eV5fU6gT7hS8iR9jQ0kP1lO2mN3nM4';

export function syntheticLog(count: number, startedAt = 1_790_000_000_000): Observation[] {
  const log: Observation[] = [];
  let at = startedAt;
  const add = (fact: Fact): void => {
    at += 7;
    if (log.length < count) log.push({ seq: log.length + 1, at, ...fact });
  };
  add({
    type: 'watch-started',
    browser: 'chromium',
    browserVersion: '156',
    url: 'https://shop.test/',
    storeId: '0',
    access: 'granted',
  });
  for (let request = 0; log.length < count; request += 1) exchange(request, add);
  return log;
}

function exchange(request: number, add: (fact: Fact) => void): void {
  const page = request % 40 === 0;
  const third = request % 11 === 5;
  const host = third ? `cdn${request % 3}.example` : 'shop.test';
  const url = `https://${host}/${page ? 'page' : 'asset'}/${request}`;
  const id = String(1000 + request);
  const renews = request % 200 === 100;
  add({
    type: 'request-started',
    exchange: id,
    url,
    method: 'GET',
    kind: page ? 'main_frame' : 'image',
    frame: 0,
    via: 'tab',
    initiator: 'https://shop.test',
  });
  const cookie = third ? {} : { cookie: `connect.sid=${SESSION}; _ga=GA1.1.123456789.1700000000; theme=dark` };
  add({ type: 'request-sent', exchange: id, url, ...cookie });
  const setCookies = renews ? [`connect.sid=${SESSION}; Path=/; HttpOnly; Secure; SameSite=Lax`] : [];
  add({ type: 'response-received', exchange: id, url, status: 200, setCookies, contentType: 'text/html' });
  add({ type: 'request-completed', exchange: id, url, status: 200, fromCache: false, setCookies: [] });
}

import { describe, expect, it } from 'vitest';
import { type EventApi, listen } from '../../src/background/listen.ts';
import { StandIn } from './stand-in.ts';

type Call = readonly [event: string, ...args: readonly unknown[]];

function fakeApi(options: object | undefined): { api: EventApi; calls: Call[] } {
  const calls: Call[] = [];
  const event = (name: string) => ({ addListener: (...args: unknown[]) => void calls.push([name, ...args.slice(1)]) });
  const requests = [
    'onBeforeRequest',
    'onSendHeaders',
    'onHeadersReceived',
    'onBeforeRedirect',
    'onCompleted',
    'onErrorOccurred',
  ];
  const api = {
    webRequest: { ...Object.fromEntries(requests.map((name) => [name, event(name)])), OnSendHeadersOptions: options },
    cookies: { onChanged: event('cookies.onChanged') },
    webNavigation: { onCommitted: event('onCommitted'), onCreatedNavigationTarget: event('onCreatedNavigationTarget') },
    tabs: { onRemoved: event('onRemoved') },
    permissions: { onAdded: event('permissions.onAdded'), onRemoved: event('permissions.onRemoved') },
    runtime: { onConnect: event('onConnect'), onMessage: event('runtime.onMessage') },
  };
  return { api: api as unknown as EventApi, calls };
}

function register(options: object | undefined): Call[] {
  const { api, calls } = fakeApi(options);
  listen(api, new StandIn().background, { origin: 'chrome-extension://self', id: 'self' }, () => 0);
  return calls;
}

describe('the listeners', () => {
  it('are all registered before the first turn ends, each once', () => {
    const events = register({ REQUEST_HEADERS: 'requestHeaders', EXTRA_HEADERS: 'extraHeaders' }).map(
      ([event]) => event,
    );
    expect(new Set(events).size).toBe(14);
    expect(events).toHaveLength(14);
  });

  it('ask Chrome for the headers that it hides, and Firefox for nothing that it does not know', () => {
    const chrome = new Map(register({ EXTRA_HEADERS: 'extraHeaders' }).map(([event, , extra]) => [event, extra]));
    expect(chrome.get('onHeadersReceived')).toEqual(['responseHeaders', 'extraHeaders']);
    expect(chrome.get('onSendHeaders')).toEqual(['requestHeaders', 'extraHeaders']);
    expect(chrome.get('onBeforeRequest')).toEqual(['requestBody']);
    const firefox = register({ REQUEST_HEADERS: 'requestHeaders' });
    expect(firefox.flatMap(([, , extra]) => extra ?? [])).not.toContain('extraHeaders');
  });

  it('give Firefox no list of options, not even an empty one, where an event has none', () => {
    const lengths = new Map(register({}).map((call) => [call[0], call.length - 1]));
    expect(lengths.get('onErrorOccurred')).toBe(1);
    expect(lengths.get('onBeforeRedirect')).toBe(1);
  });

  it('hear the extension’s own requests for a live collection, and keep them out of the log', () => {
    const listeners = new Map<string, (details: unknown) => void>();
    const { api } = fakeApi({});
    const event = (name: string) => ({
      addListener: (listener: (details: unknown) => void) => void listeners.set(name, listener),
    });
    const webRequest = Object.fromEntries(Object.keys(api.webRequest).map((name) => [name, event(name)]));
    const { background } = new StandIn();
    const heard: string[] = [];
    background.sampler.hear = (name, { url }) => void heard.push(`${name} ${url}`);
    background.recorder.take = ({ source }) => void heard.push(`log ${source.kind}`);
    listen(
      { ...api, webRequest } as unknown as EventApi,
      background,
      { origin: 'chrome-extension://self', id: 'self' },
      () => 0,
    );
    const request = { requestId: '1', url: 'https://shop.test/#m', method: 'GET', tabId: -1, timeStamp: 1 };
    listeners.get('onHeadersReceived')?.({ ...request, initiator: 'chrome-extension://self' });
    listeners.get('onHeadersReceived')?.({ ...request, initiator: 'https://shop.test' });
    expect(heard).toEqual(['onHeadersReceived https://shop.test/#m', 'log request']);
  });

  it('use one filter that never changes, since Firefox tells persisted listeners by it', () => {
    for (const [event, filter] of register({})) {
      if (event.startsWith('on') && filter !== undefined) expect(filter).toEqual({ urls: ['<all_urls>'] });
    }
  });
});

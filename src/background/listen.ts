/**
 * Listens to the browser. Everything is registered in one go and with parameters that never change: the browser starts the worker for
 * an event only when the same listener is registered again in the worker's first turn.
 */
import type { Background } from './background.ts';
import { connectPage } from './connect-page.ts';
import { observeCookieChange } from './observe/observe-cookie-change.ts';
import { observeCommit, observeWindow } from './observe/observe-navigation.ts';
import { observeNotice, type Sender } from './observe/observe-notice.ts';
import { isOwn, observeRequest, type RequestDetails, type RequestEvent } from './observe/observe-request.ts';
import type { BrowserCookie } from './platform/browser-cookie.ts';
import type { PagePort } from './platform/page-port.ts';

interface Event<Listener, Extra extends readonly unknown[] = []> {
  addListener(listener: Listener, ...extra: Extra): void;
}

type RequestEvents = {
  readonly [event in RequestEvent]: Event<
    (details: RequestDetails) => void,
    [filter: { urls: string[] }, extra?: string[]]
  >;
};

/** The events of the extension API that we listen to. */
export interface EventApi {
  readonly webRequest: RequestEvents & {
    /** Chrome names `extraHeaders` here; Firefox does not know it, and throws when it is asked for. */
    readonly OnSendHeadersOptions?: object | undefined;
  };
  readonly cookies: {
    readonly onChanged: Event<(change: { removed: boolean; cause: string; cookie: BrowserCookie }) => void>;
  };
  readonly webNavigation: {
    readonly onCommitted: Event<(details: Parameters<typeof observeCommit>[0]) => void>;
    readonly onCreatedNavigationTarget: Event<(details: Parameters<typeof observeWindow>[0]) => void>;
  };
  readonly tabs: { readonly onRemoved: Event<(tab: number) => void> };
  readonly permissions: { readonly onAdded: Event<() => void>; readonly onRemoved: Event<() => void> };
  readonly runtime: {
    readonly onConnect: Event<(port: PagePort) => void>;
    readonly onMessage: Event<(message: unknown, sender: Sender) => void>;
  };
}

/** What each request event is asked to tell. `extraHeaders` goes with those that show headers. */
const WANTED: readonly (readonly [event: RequestEvent, extra: readonly string[]])[] = [
  ['onBeforeRequest', ['requestBody']],
  ['onSendHeaders', ['requestHeaders']],
  ['onHeadersReceived', ['responseHeaders']],
  ['onBeforeRedirect', []],
  ['onCompleted', ['responseHeaders']],
  ['onErrorOccurred', []],
];

export interface Own {
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly id: string;
}

export function listen(api: EventApi, background: Background, own: Own, now: () => number): void {
  const { looker, recorder, sampler, watcher } = background;
  const extraHeaders = 'EXTRA_HEADERS' in (api.webRequest.OnSendHeadersOptions ?? {});

  for (const [event, wanted] of WANTED) {
    const headers = wanted.some((name) => name.endsWith('Headers'));
    const extra = headers && extraHeaders ? [...wanted, 'extraHeaders'] : [...wanted];
    const listener = (details: RequestDetails): void => {
      // What a live collection sends is no traffic of the page.
      if (isOwn(details, own.origin)) sampler.hear(event, details);
      const draft = observeRequest(event, details, own.origin);
      if (draft !== null) recorder.take(draft);
    };
    const filter = { urls: ['<all_urls>'] };
    // Firefox throws when an event that has no options is given a list of them, even an empty one.
    if (extra.length === 0) api.webRequest[event].addListener(listener, filter);
    else api.webRequest[event].addListener(listener, filter, extra);
  }
  api.cookies.onChanged.addListener((change) => recorder.take(observeCookieChange(change, now())));
  api.webNavigation.onCommitted.addListener((details) => {
    const draft = observeCommit(details);
    if (draft !== null) recorder.take(draft);
    recorder.inTurn(() => looker.committed(details.tabId, details.frameId));
  });
  api.webNavigation.onCreatedNavigationTarget.addListener((details) => recorder.take(observeWindow(details)));
  api.tabs.onRemoved.addListener((tab) => recorder.inTurn(() => watcher.remove(tab)));
  api.permissions.onAdded.addListener(() => recorder.inTurn(() => watcher.accessChanged()));
  api.permissions.onRemoved.addListener(() => recorder.inTurn(() => watcher.accessChanged()));
  api.runtime.onConnect.addListener((port) => connectPage(background, port));
  api.runtime.onMessage.addListener((message, sender) => {
    const draft = observeNotice(message, sender, own.id, now());
    if (draft === null) return;
    recorder.take(draft);
    recorder.inTurn(() => looker.heard(draft.source.tab));
  });
}

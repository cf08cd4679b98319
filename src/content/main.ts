/**
 * Entry of the content script. It runs only in tabs whose DevTools is open, only where the user switched it on, in a world of its own
 * that the page's scripts cannot reach. Injected anew into a document in which it already runs, it does nothing.
 */
import { markerFor } from './page-marker.ts';
import { watchPage } from './watch-page.ts';

interface Runtime {
  sendMessage(message: { readonly type: 'noticed'; readonly sign: string }): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
}

const place = globalThis as unknown as {
  readonly browser?: { readonly runtime?: Runtime };
  readonly chrome?: { readonly runtime?: Runtime };
  sessionInspectorLooks?: boolean;
};
const runtime = place.browser?.runtime ?? place.chrome?.runtime;

if (runtime !== undefined && place.sessionInspectorLooks !== true) {
  place.sessionInspectorLooks = true;
  const watch = watchPage(document, (sign) => {
    // Nobody listens while the background is being replaced.
    runtime.sendMessage({ type: 'noticed', sign }).catch(() => undefined);
  });
  const hear = (message: unknown): void => {
    if (message !== 'stop-looking') {
      watch.lookFor(markerFor(location.hostname, message));
      return;
    }
    watch.stop();
    runtime.onMessage.removeListener(hear);
    place.sessionInspectorLooks = false;
  };
  runtime.onMessage.addListener(hear);
}

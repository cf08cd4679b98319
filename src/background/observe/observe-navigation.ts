/** `webNavigation` events → drafts. Pure. */
import type { DraftBody } from './draft.ts';

/** A top frame committed a document. */
export function observeCommit(details: {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
  readonly timeStamp: number;
}): DraftBody | null {
  if (details.frameId !== 0) return null;
  return {
    at: details.timeStamp,
    source: { kind: 'top-frame', tab: details.tabId, url: details.url },
    fact: { type: 'navigated', url: details.url },
  };
}

/** A tab opened a window or another tab (`webNavigation.onCreatedNavigationTarget`). */
export function observeWindow(details: {
  readonly sourceTabId: number;
  readonly tabId: number;
  readonly url: string;
  readonly timeStamp: number;
}): DraftBody {
  return {
    at: details.timeStamp,
    source: { kind: 'window', tab: details.sourceTabId, opened: details.tabId, url: details.url },
    fact: { type: 'window-opened', openedTab: details.tabId, url: details.url },
  };
}

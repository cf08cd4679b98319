/**
 * Which document a window showed at a moment. Asked by time, not by order of arrival: Firefox tells of a navigation before the
 * requests that led to it.
 */
import type { Via } from '../../observation.ts';

export interface ShownDocuments {
  /** From `at` on (ms since the epoch) the window showed `url`. */
  show(via: Via, url: string, at: number): void;
  /** What it showed at `at`; the tab's document for a window that has shown none; `''` when nothing is known. */
  shown(via: Via, at: number): string;
}

interface Shown {
  readonly url: string;
  readonly at: number;
}

export function createShownDocuments(): ShownDocuments {
  const windows = new Map<Via, Shown[]>();
  const find = (via: Via, at: number): string | undefined => {
    const list = windows.get(via) ?? [];
    return list[firstAfter(list, at) - 1]?.url;
  };
  return {
    show(via, url, at) {
      const list = windows.get(via);
      if (list === undefined) windows.set(via, [{ url, at }]);
      else list.splice(firstAfter(list, at), 0, { url, at });
    },
    shown: (via, at) => find(via, at) ?? find('tab', at) ?? windows.get('tab')?.[0]?.url ?? '',
  };
}

/** Index of the first one that was shown after `at`; the list is ordered by time. */
function firstAfter(list: readonly Shown[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Our ways into a watched tab's pages: the content script, and one reading of the page's storage. */
import type { PageText } from '../../protocol.ts';
import { type StoredEntries, storedEntries } from './stored-entries.ts';

/** No call rejects: where a page is closed to extensions, nothing happens. */
export interface Pages {
  /** Starts the content script. @param frame all frames of the tab when null */
  inject(tab: number, frame: number | null): Promise<void>;
  /** What the copies of the script in the tab are to look for, each on the sites named. */
  lookFor(tab: number, texts: readonly PageText[]): void;
  /** What the storage of the tab's document holds; null where it cannot be read. Reads once, and leaves nothing in the page. */
  stored(tab: number): Promise<StoredEntries | null>;
  /** Every copy of the script in the tab ends its work. */
  stop(tab: number): void;
}

/** The part of the extension API that reaches into pages. */
export interface PageApi {
  readonly scripting: {
    executeScript(injection: {
      readonly target: { readonly tabId: number; readonly frameIds?: number[]; readonly allFrames?: boolean };
      readonly files?: string[];
      readonly func?: () => StoredEntries;
      readonly injectImmediately: boolean;
    }): Promise<unknown>;
  };
  readonly tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
}

/** Built beside the extension's own pages, as one classic script. */
export const CONTENT_SCRIPT = 'assets/content.js';
export const LOOK_FOR = 'look-for';
export const STOP_LOOKING = 'stop-looking';

export function createPages(api: PageApi): Pages {
  return {
    async inject(tab, frame) {
      const where = frame === null ? { allFrames: true } : { frameIds: [frame] };
      try {
        await api.scripting.executeScript({
          target: { tabId: tab, ...where },
          files: [CONTENT_SCRIPT],
          // Before the page's own scripts have drawn its form.
          injectImmediately: true,
        });
      } catch {
        // The document is gone again, or is one that extensions may not look at.
      }
    },
    lookFor(tab, texts) {
      api.tabs.sendMessage(tab, { type: LOOK_FOR, markers: texts }).catch(() => undefined);
    },
    async stored(tab) {
      try {
        const answers = await api.scripting.executeScript({
          target: { tabId: tab, frameIds: [0] },
          func: storedEntries,
          injectImmediately: true,
        });
        return resultOf(answers);
      } catch {
        return null;
      }
    },
    stop(tab) {
      // Refused where no copy of the script runs.
      api.tabs.sendMessage(tab, STOP_LOOKING).catch(() => undefined);
    },
  };
}

/** What the script gave back, by the browser's hand; null where it could not run. */
function resultOf(answers: unknown): StoredEntries | null {
  const first: unknown = Array.isArray(answers) ? answers[0] : undefined;
  const result = typeof first === 'object' && first !== null && 'result' in first ? first.result : undefined;
  return typeof result === 'object' && result !== null && 'entries' in result ? (result as StoredEntries) : null;
}

/** What a page's storage holds, read in the page's tab by a script of ours in a world of its own: the page cannot feign the reading. */

export interface StoredEntries {
  readonly url: string;
  readonly local: number;
  readonly session: number;
  readonly entries: readonly { readonly area: 'local' | 'session'; readonly key: string; readonly value: string }[];
  readonly truncated: boolean;
}

/** Sent into the page as text: it may use nothing from outside itself. Reads, and changes nothing. */
export function storedEntries(): StoredEntries {
  const [most, longest] = [300, 65_536];
  let room = 1_000_000;
  let truncated = false;
  const counts = { local: 0, session: 0 };
  const entries: { area: 'local' | 'session'; key: string; value: string }[] = [];
  for (const [name, area] of [
    ['localStorage', 'local'],
    ['sessionStorage', 'session'],
  ] as const) {
    try {
      const storage = globalThis[name];
      counts[area] = storage.length;
      truncated ||= storage.length > most;
      for (let nth = 0; nth < Math.min(most, storage.length); nth++) {
        const key = storage.key(nth) ?? '';
        const value = storage.getItem(key) ?? '';
        if (value.length > longest || value.length > room) {
          truncated = true;
          continue;
        }
        room -= value.length;
        entries.push({ area, key: key.slice(0, 200), value });
      }
    } catch {
      // A sandboxed document, or one whose storage the user blocks, has none.
    }
  }
  return { url: location.href, ...counts, entries, truncated };
}

/** The background's entry: the real browser, clock and randomness, handed to parts that know none of them. */
import { browser } from '../browser.ts';
import { createBackground } from './background.ts';
import { createSend } from './collect/sample-request.ts';
import { type EventApi, listen } from './listen.ts';
import { createLookups, type LookupApi } from './platform/lookups.ts';
import { createPages, type PageApi } from './platform/pages.ts';
import type { SessionArea } from './platform/session-area.ts';

/** The API's published types are wider than what we use and lag behind both browsers; these are the parts that we rely on. */
const api = browser as unknown as EventApi &
  LookupApi &
  PageApi & { readonly storage: { readonly session: SessionArea } };

const clock = {
  now: () => Date.now(),
  after(ms: number, run: () => void) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

const background = createBackground({
  area: api.storage.session,
  clock,
  lookups: createLookups(api, navigator.userAgent),
  pages: createPages(api),
  // Later boots sort after earlier ones.
  boot: `${Date.now().toString(36).padStart(10, '0')}-${crypto.randomUUID().slice(0, 8)}`,
  newEpoch: () => crypto.randomUUID(),
  send: createSend((url, init) => globalThis.fetch(url, init)),
});

listen(api, background, { origin: browser.runtime.getURL('').replace(/\/$/, ''), id: browser.runtime.id }, clock.now);

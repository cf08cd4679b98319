/**
 * The one import of webextension-polyfill. It lets Chrome 120 to 151, which have no promise-returning `browser` namespace for
 * extensions with a DevTools page, run the same code as Firefox. It throws outside an extension, so only the three entry
 * points (background, DevTools page, panel) may import this module; everything else is handed what it needs.
 */
import browser from 'webextension-polyfill';

export type { Browser } from 'webextension-polyfill';
export { browser };

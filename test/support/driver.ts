/**
 * One way to drive both real browsers: every end-to-end test is written once against these interfaces and runs in each browser
 * through `describe.each(drivers)`. `chromium.ts` and `firefox.ts` implement them.
 */
import type { BrowserName } from '../../src/observation.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Surface } from './surface.ts';

export interface LaunchOptions {
  /** Folder of the unpacked extension; by default `dist/chrome` or `dist/firefox`, built when it is missing or stale. */
  readonly extension?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** The browser's and its DevTools' own theme. Default light. */
  readonly theme?: 'light' | 'dark';
  /** Size of the browser window in CSS pixels. Default 1400 × 900. */
  readonly window?: readonly [width: number, height: number];
  /**
   * Every request of the browser goes to this HTTP proxy on loopback, whatever the host; https certificates with the key whose
   * SHA-256 (base64) is `spki` are accepted, and http addresses are left as they are.
   */
  readonly internet?: { readonly port: number; readonly spki: string };
  /** What the user chose. Default: the browser's own, which differs between builds of Chromium. */
  readonly thirdPartyCookies?: 'allowed' | 'blocked' | 'partitioned';
}

/** A running browser with a fresh profile and the extension installed. DevTools is not open anywhere yet. */
export interface Driver {
  readonly name: BrowserName;
  /** For people: "Chrome/156.0.8078.79". */
  readonly version: string;
  /** Folder of the profile on disk. */
  readonly profile: string;
  newTab(url?: string): Promise<Tab>;
  /** Empties the browser's cookie store. */
  clearCookies(): Promise<void>;
  /** What the user does in the browser's own settings: give the extension all sites, or none. */
  setSiteAccess(access: 'granted' | 'withheld'): Promise<void>;
  /** Stops the extension's background; false when it was not running. */
  killWorker(how?: Kill): Promise<boolean>;
  /** Everything in the extension's `storage.session`. */
  readJournal(): Promise<Readonly<Record<string, unknown>>>;
  /** The browser's whole cookie store, partitions included, as the extension's own `cookies.getAll` tells it. */
  readCookies(): Promise<readonly chrome.cookies.Cookie[]>;
  /** Addresses of the web documents in which the extension's content script runs. */
  readPageScripts(): Promise<readonly string[]>;
  /** Ends the browser, by process id, and deletes the profile unless it is to be looked at. */
  close(options?: { readonly keepProfile?: boolean }): Promise<void>;
  /** Ends with the browser's end, whoever brought it about. */
  readonly closed: Promise<void>;
}

export interface Kill {
  /**
   * `idle` is what the browser itself does: a background that has handled its events and does nothing. `crash` stops it in the
   * middle of whatever it does, and events that were on their way to it are gone (Firefox has no such way, and stops it as when
   * idle). Default `idle`.
   */
  readonly manner?: 'idle' | 'crash';
  /** Called when the background has just stopped (`idle`) or is being stopped (`crash`). */
  readonly meanwhile?: () => void;
}

export type DockSide = 'right' | 'bottom';

/** A passkey as an authenticator keeps it (WebAuthn §6.2.2), to be had before it is used. */
export interface Passkey {
  readonly credentialId: Uint8Array;
  readonly rpId: string;
  readonly userHandle: Uint8Array;
  /** PKCS #8, P-256. */
  readonly privateKey: Uint8Array;
}

export interface Tab extends Surface {
  /** Resolves when the page has loaded. */
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** Opens DevTools on the tab and does not look at our panel. */
  openDevTools(): Promise<void>;
  closeDevTools(): Promise<void>;
  /** Opens DevTools where it is not open, then our panel in it. */
  openPanel(): Promise<Panel>;
  /** Our panel as a full page in a tab of its own, as "open in a tab" does. Needs DevTools to be open here. */
  openPanelAsPage(): Promise<Tab>;
  /** The window that this tab opened last. */
  popup(): Promise<Tab>;
  /** Plugs in an authenticator that holds this passkey and agrees to everything; it is unplugged with the tab. */
  addPasskey(passkey: Passkey): Promise<void>;
  /** PNG of the tab with what is docked to it. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Our panel, in the browser's real DevTools. */
export interface Panel extends Surface {
  /** Docks DevTools and gives the panel's own document this width (right) or height (bottom) in CSS pixels. */
  dock(side: DockSide, pixels: number): Promise<void>;
  /** Loads the panel's document anew, as docking elsewhere does in Firefox. */
  reload(): Promise<void>;
  /** PNG of the panel alone. */
  screenshot(file: string): Promise<void>;
}

export interface DriverEntry {
  readonly name: BrowserName;
  readonly launch: (options?: LaunchOptions) => Promise<Driver>;
}

export const drivers: readonly DriverEntry[] = [
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
];

/** Firefox, driven over Marionette with access to the browser's own code (`--remote-allow-system-access`). */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Driver, LaunchOptions } from './driver.ts';
import { builtExtension } from './extension.ts';
import { findProgram } from './find-program.ts';
import { type Internals, internals } from './firefox-internals.ts';
import { FirefoxTab } from './firefox-tab.ts';
import type { Invocation } from './invocation.ts';
import { Marionette } from './marionette.ts';
import { endProcess, removeFolder, startProcess, temporaryFolder } from './owned.ts';
import { pageScripts } from './page-scripts.ts';
import { until } from './until.ts';

/** Calls a function in Firefox's own code, with the helpers of `firefox-internals.ts` as its first argument. */
export type Inside = <A extends readonly unknown[], R>(
  body: (firefox: Internals, ...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const program = findProgram('firefox');
  const folder = options.extension ?? (await builtExtension('firefox'));
  const profile = await temporaryFolder('firefox');
  const [width, height] = options.window ?? [1400, 900];
  await writeFile(join(profile, 'user.js'), preferences(options));
  const child = startProcess(program, [
    ...(options.headless === false ? [] : ['--headless']),
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    '--width',
    String(width),
    '--height',
    String(height),
  ]);
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await until('Firefox listens', async () => Number(await readFile(portFile, 'utf8')), { within: 60_000 });
  const marionette = await Marionette.connect(port, options.internet !== undefined);
  const { value: id } = (await marionette.send('Addon:Install', { path: folder, temporary: true })) as {
    value: string;
  };
  const inside = insideOf(marionette);
  await until('the extension’s background runs', () =>
    inside((firefox, addon) => firefox.extension(addon).backgroundState === 'running', id),
  );
  let reader: Promise<FirefoxTab> | undefined;
  const journalAtRest = async (): Promise<void> => {
    const started = Date.now();
    let [stored, since] = ['', started];
    while (Date.now() - since < REST && Date.now() - started < LONGEST_REST) {
      const now = JSON.stringify(await inside((firefox, addon) => firefox.journal(addon), id));
      if (now !== stored) [stored, since] = [now, Date.now()];
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  return {
    name: 'firefox',
    version: (await promisify(execFile)(program, ['--version'])).stdout.trim(),
    profile,
    closed: marionette.closed,
    async newTab(url) {
      const tab = new FirefoxTab(marionette, inside, await FirefoxTab.open(inside), id);
      if (url !== undefined) await tab.goto(url);
      return tab;
    },
    clearCookies: () => inside((firefox) => firefox.clearCookies()),
    setSiteAccess: (access) => inside((firefox, addon, wanted) => firefox.setSiteAccess(addon, wanted), id, access),
    // Firefox stops a background half a minute after its last event, never before it has stored what that event told.
    async killWorker({ manner = 'idle', meanwhile } = {}) {
      const state = () => inside((firefox, addon) => firefox.extension(addon).backgroundState, id);
      if ((await state()) !== 'running') return false;
      await journalAtRest();
      const terminated = inside(async (firefox, addon) => {
        const extension = firefox.extension(addon);
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        // Firefox puts it off, and says so to nobody, while a listener is at work.
        return extension.backgroundState !== 'running';
      }, id);
      if (manner === 'crash') meanwhile?.();
      if (!(await terminated)) return false;
      if (manner === 'idle') meanwhile?.();
      return true;
    },
    readJournal: () => inside((firefox, addon) => firefox.journal(addon), id),
    async readCookies() {
      reader ??= extensionPage(marionette, inside, id);
      return (await reader).evaluate(() => chrome.cookies.getAll({ partitionKey: {} }));
    },
    async readPageScripts() {
      reader ??= extensionPage(marionette, inside, id);
      return (await reader).evaluate(pageScripts);
    },
    async close({ keepProfile = false } = {}) {
      await Promise.race([
        marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 5_000).unref()),
      ]);
      marionette.close();
      await endProcess(child);
      if (!keepProfile) await removeFolder(profile);
    },
  };
}

/** The journal is at rest when nothing was stored for so long, ms; a page that polls is waited for no longer than the second. */
const REST = 400;
const LONGEST_REST = 4_000;

/** A document of the extension that does nothing by itself, in a tab of its own. */
async function extensionPage(marionette: Marionette, inside: Inside, id: string): Promise<FirefoxTab> {
  const address = await inside((firefox, addon) => firefox.extension(addon).getURL('icons/icon-16.png'), id);
  const tab = new FirefoxTab(marionette, inside, await FirefoxTab.open(inside), id);
  await tab.goto(address);
  await until('a page of the extension has its powers', () => tab.evaluate(() => typeof chrome === 'object'));
  return tab;
}

function insideOf(marionette: Marionette): Inside {
  return (body, ...args) => {
    const text = `(...args) => (${body.toString()})((${internals.toString()})(), ...args)`;
    // The text of both functions is joined here; `invocation` turns it into a call.
    const joined = { toString: () => text } as unknown as Invocation<typeof args, Awaited<ReturnType<typeof body>>>;
    return marionette.call(joined, ...args);
  };
}

function preferences({ theme, internet, thirdPartyCookies }: LaunchOptions): string {
  const dark = theme === 'dark';
  const values: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': 0,
    'app.normandy.enabled': false,
    'app.update.auto': false,
    'browser.aboutwelcome.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    // Passkeys come from the virtual authenticator, and from no device.
    'security.webauth.webauthn_enable_softtoken': true,
    'security.webauth.webauthn_enable_usbtoken': false,
    // A sign-in by user:password@host would ask for confirmation.
    'network.auth.confirmAuth.enabled': false,
    'devtools.theme': dark ? 'dark' : 'light',
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    'browser.theme.toolbar-theme': dark ? 0 : 1,
    'ui.prefersReducedMotion': 1,
    // Without a display, scroll bars would be white in the dark theme; most people's lie over the page.
    'ui.useOverlayScrollbars': 1,
    ...(internet && ownInternet(internet.port)),
    ...(thirdPartyCookies && { 'network.cookie.cookieBehavior': cookieBehavior[thirdPartyCookies] }),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** nsICookieService: BEHAVIOR_ACCEPT, BEHAVIOR_REJECT_FOREIGN, BEHAVIOR_REJECT_TRACKER_AND_PARTITION_FOREIGN. */
const cookieBehavior = { allowed: 0, blocked: 1, partitioned: 5 } as const;

function ownInternet(port: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    // Pages open windows without a click.
    'dom.disable_open_during_load': false,
    'dom.security.https_first_schemeless': false,
  };
}

/** Chromium, driven by puppeteer over a pipe (platform facts: CDP domains Target, Extensions and ServiceWorker). */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { ChromiumTab } from './chromium-tab.ts';
import type { Driver, Kill, LaunchOptions } from './driver.ts';
import { builtExtension } from './extension.ts';
import { findProgram } from './find-program.ts';
import { adoptProcess, endProcess, removeFolder, temporaryFolder } from './owned.ts';
import { pageScripts } from './page-scripts.ts';
import { until } from './until.ts';

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const executablePath = findProgram('chromium');
  const extension = options.extension ?? (await builtExtension('chrome'));
  const profile = await temporaryFolder('chromium');
  const [width, height] = options.window ?? [1400, 900];
  if (options.thirdPartyCookies) await choose(profile, options.thirdPartyCookies === 'blocked');
  const browser = await puppeteer.launch({
    executablePath,
    userDataDir: profile,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // A worker with a debugger attached is never stopped when idle: leave it alone, as it is on people's machines.
    targetFilter: (target) => target.type() !== 'service_worker',
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.theme === 'dark' ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      `--window-size=${width},${height}`,
      ...(options.internet ? ownInternet(options.internet) : []),
    ],
  });
  const child = browser.process();
  if (child) adoptProcess(child);
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const [anchor] = await browser.pages();
  if (!anchor) throw new Error('Chromium started without a window.');
  const session = await anchor.createCDPSession();
  const worker = await ExtensionWorker.watch(session);
  const id = await browser.installExtension(extension);
  await until('the extension’s service worker runs', () => worker.running(id));
  const inExtension = extensionReader(browser, id);

  return {
    name: 'chromium',
    version: await browser.version(),
    profile,
    closed,
    async newTab(url) {
      const tab = new ChromiumTab(await browser.newPage(), id);
      if (url !== undefined) await tab.goto(url);
      return tab;
    },
    clearCookies: () => session.send('Network.clearBrowserCookies'),
    setSiteAccess: (access) => setSiteAccess(browser, id, access),
    killWorker: (how = {}) => worker.stop(id, how),
    readJournal: () => readJournal(browser, id),
    readCookies: () => inExtension(() => chrome.cookies.getAll({ partitionKey: {} })),
    readPageScripts: () => inExtension(pageScripts),
    async close({ keepProfile = false } = {}) {
      await Promise.race([browser.close(), new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
      if (child) await endProcess(child);
      if (!keepProfile) await removeFolder(profile);
    },
  };
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What the switch in the settings writes. */
async function choose(profile: string, blockThirdPartyCookies: boolean): Promise<void> {
  await mkdir(join(profile, 'Default'));
  const choice = {
    cookie_controls_mode: blockThirdPartyCookies ? 1 : 0,
    block_third_party_cookies: blockThirdPartyCookies,
  };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: choice }));
}

function ownInternet({ port, spki }: NonNullable<LaunchOptions['internet']>): readonly string[] {
  return [
    `--proxy-server=http://127.0.0.1:${port}`,
    // Without this, loopback hosts would not go through the proxy.
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${spki}`,
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ];
}

/** The browser's own list of service workers, kept up to date by the CDP domain ServiceWorker. */
class ExtensionWorker {
  readonly #session: CDPSession;
  readonly #versions = new Map<string, { readonly url: string; readonly status: string }>();
  #stops = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async watch(session: CDPSession): Promise<ExtensionWorker> {
    const worker = new ExtensionWorker(session);
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, scriptURL, runningStatus } of versions) {
        if (runningStatus === 'stopped') worker.#stops += 1;
        worker.#versions.set(versionId, { url: scriptURL, status: runningStatus });
      }
    });
    await session.send('ServiceWorker.enable');
    return worker;
  }

  /** Version id of the extension's running worker. */
  running(extension: string): string | undefined {
    for (const [version, { url, status }] of this.#versions) {
      if (status === 'running' && url.startsWith(`chrome-extension://${extension}/`)) return version;
    }
    return undefined;
  }

  /** Only a running worker is stopped: the browser itself does not stop one that is still starting. */
  async stop(extension: string, { manner = 'idle', meanwhile }: Kill): Promise<boolean> {
    const versionId = this.running(extension);
    if (versionId === undefined) return false;
    const detach = manner === 'idle' ? await this.#drain(extension) : undefined;
    const before = this.#stops;
    // No answer is awaited in between: an event that came now would meet a busy background.
    const detached = detach?.();
    const stopped = this.#session.send('ServiceWorker.stopWorker', { versionId });
    // Chromium hands events to a worker for some milliseconds after it began to stop it, and those are lost.
    if (manner === 'crash') meanwhile?.();
    await Promise.all([detached, stopped]);
    await until('the service worker has stopped', () => this.#stops > before, { every: 2 });
    if (manner === 'idle') meanwhile?.();
    return true;
  }

  /**
   * Waits for the end of a storage call: it queues behind the worker's events and behind what they wrote. A debugger has to be
   * attached for that; the answer is how to detach it.
   */
  async #drain(extension: string): Promise<(() => Promise<unknown>) | undefined> {
    const filter = [{ type: 'service_worker' }];
    const { targetInfos } = await this.#session.send('Target.getTargets', { filter });
    const target = targetInfos.find(({ url }) => url.startsWith(`chrome-extension://${extension}/`));
    if (!target) return undefined;
    const { sessionId } = await this.#session.send('Target.attachToTarget', {
      targetId: target.targetId,
      flatten: true,
    });
    const expression = `new Promise((r) => setTimeout(r)).then(() => chrome.storage.session.get('none'))`;
    const worker = this.#session.connection()?.session(sessionId);
    await worker?.send('Runtime.evaluate', { expression, awaitPromise: true }).catch(() => undefined);
    return () => this.#session.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
  }
}

/** Read from a page of the extension that stays open, so that reading is quick. */
function extensionReader(browser: Browser, extension: string): <R>(read: () => Promise<R>) => Promise<R> {
  let opened: Promise<Page> | undefined;
  const open = async () => {
    const page = await browser.newPage({ type: 'tab', background: true });
    await page.goto(`chrome-extension://${extension}/manifest.json`);
    return page;
  };
  return async (read) => {
    opened ??= open();
    return (await opened).evaluate(read);
  };
}

/** By the function behind the switch in chrome://extensions. */
async function setSiteAccess(browser: Browser, extension: string, access: 'granted' | 'withheld'): Promise<void> {
  const page = await browser.newPage({ type: 'tab', background: true });
  await page.goto('chrome://extensions');
  const hostAccess = access === 'granted' ? 'ON_ALL_SITES' : 'ON_CLICK';
  const change = `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId: extension, hostAccess })})`;
  await page.evaluate(change);
  await page.close();
}

/** Read from any page of the extension that is open anyway (a DevTools page), so that reading wakes nothing. */
async function readJournal(browser: Browser, extension: string): Promise<Readonly<Record<string, unknown>>> {
  const origin = `chrome-extension://${extension}/`;
  const read = () => chrome.storage.session.get(null) as Promise<Record<string, unknown>>;
  for (const target of browser.targets()) {
    if (!target.url().startsWith('devtools://')) continue;
    const page: Page | undefined = await target.asPage().catch(() => undefined);
    const frame = page?.frames().find((candidate) => candidate.url().startsWith(origin));
    if (frame) return frame.evaluate(read);
  }
  const page = await browser.newPage({ type: 'tab', background: true });
  await page.goto(`${origin}manifest.json`);
  const journal = await page.evaluate(read);
  await page.close();
  return journal;
}

/** Chromium, driven by puppeteer over a pipe (platform facts: CDP domains Target, Extensions and ServiceWorker). */
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { ChromiumTab } from './chromium-tab.ts';
import type { Driver, Kill, LaunchOptions } from './driver.ts';
import { builtExtension } from './extension.ts';
import { findProgram } from './find-program.ts';
import { adoptProcess, endProcess, removeFolder, temporaryFolder } from './owned.ts';
import { until } from './until.ts';

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const executablePath = findProgram('chromium');
  const extension = options.extension ?? (await builtExtension('chrome'));
  const profile = await temporaryFolder('chromium');
  const [width, height] = options.window ?? [1400, 900];
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
    killWorker: (how = {}) => worker.stop(id, how),
    readJournal: () => readJournal(browser, id),
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

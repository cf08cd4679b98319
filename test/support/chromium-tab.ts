/** A tab of Chromium, and our panel in the DevTools that is docked to it. */
import type { ElementHandle, Frame, KeyInput, Page } from 'puppeteer-core';
import { cut, dock, dockSide, emptyHole, fillHole, inFrontEnd, ourPanel, showOurPanel } from './chromium-devtools.ts';
import type { DockSide, Panel, Passkey, Tab } from './driver.ts';
import { type Invocation, invocation } from './invocation.ts';
import { clickPoint, Surface, savePicture } from './surface.ts';
import { until } from './until.ts';

export class ChromiumTab extends Surface implements Tab {
  readonly #page: Page;
  readonly #extension: string;
  #devTools: Page | undefined;

  constructor(page: Page, extension: string) {
    super();
    this.#page = page;
    this.#extension = extension;
    page.on('dialog', (dialog) => dialog.accept().catch(() => undefined));
  }

  evaluate<A extends readonly unknown[], R>(body: Invocation<A, R>, ...args: A): Promise<R> {
    return this.#page.evaluate(invocation(body, args)) as Promise<R>;
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.painted();
    const { x, y } = await this.evaluate(clickPoint, selector);
    await this.#page.mouse.click(x, y);
  }

  async press(key: string): Promise<void> {
    await pressKeys(this.#page, key);
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url, { waitUntil: 'load' });
  }

  async url(): Promise<string> {
    return this.#page.url();
  }

  async openDevTools(): Promise<void> {
    if (this.#devTools) return;
    await this.#page.bringToFront();
    const devTools = await this.#page.openDevTools();
    this.#devTools = devTools;
    await until('DevTools offers our panel', () => inFrontEnd(devTools, ourPanel, this.#extension));
  }

  async closeDevTools(): Promise<void> {
    await this.#devTools?.close();
    this.#devTools = undefined;
  }

  async openPanel(): Promise<ChromiumPanel> {
    await this.openDevTools();
    const devTools = this.#devTools;
    if (!devTools) throw new Error('DevTools was closed.');
    await inFrontEnd(devTools, showOurPanel, this.#extension);
    const panel = new ChromiumPanel(devTools, this.#extension);
    await until('our panel has loaded', () => panel.evaluate(() => document.readyState === 'complete'));
    return panel;
  }

  async openPanelAsPage(): Promise<ChromiumTab> {
    const panel = await this.openPanel();
    const id = await panel.evaluate(() => chrome.devtools.inspectedWindow.tabId);
    const tab = new ChromiumTab(await this.#page.browser().newPage(), this.#extension);
    await tab.goto(`chrome-extension://${this.#extension}/panel/index.html?tab=${id}`);
    return tab;
  }

  async popup(): Promise<ChromiumTab> {
    const opener = this.#page.target();
    const target = await until('the page has opened a window', () =>
      this.#page
        .browser()
        .targets()
        .findLast((candidate) => candidate.type() === 'page' && candidate.opener() === opener),
    );
    const page = await target.page();
    if (!page) throw new Error('The window that the page opened is gone.');
    return new ChromiumTab(page, this.#extension);
  }

  /** CDP's domain WebAuthn. */
  async addPasskey({ credentialId, rpId, userHandle, privateKey }: Passkey): Promise<void> {
    const session = await this.#page.createCDPSession();
    await session.send('WebAuthn.enable');
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
        ...{ isUserVerified: true, automaticPresenceSimulation: true },
      },
    });
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    await session.send('WebAuthn.addCredential', {
      authenticatorId,
      credential: {
        ...{ credentialId: base64(credentialId), isResidentCredential: true, rpId, signCount: 1 },
        ...{ userHandle: base64(userHandle), privateKey: base64(privateKey) },
      },
    });
  }

  /** DevTools leaves a hole where the browser shows the page: the picture of the page is put there. */
  async screenshot(file: string): Promise<void> {
    await this.#page.bringToFront();
    const page = await this.#page.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    if (!this.#devTools) return savePicture(file, page);
    await inFrontEnd(this.#devTools, fillHole, page);
    await savePicture(file, await this.#devTools.screenshot({ captureBeyondViewport: false }));
    await inFrontEnd(this.#devTools, emptyHole);
  }

  async close(): Promise<void> {
    await this.#page.close();
    this.#devTools = undefined;
  }
}

class ChromiumPanel extends Surface implements Panel {
  readonly #devTools: Page;
  readonly #origin: string;

  constructor(devTools: Page, extension: string) {
    super();
    this.#devTools = devTools;
    this.#origin = `chrome-extension://${extension}/panel/`;
  }

  async evaluate<A extends readonly unknown[], R>(body: Invocation<A, R>, ...args: A): Promise<R> {
    const frame = await this.#frame();
    return frame.evaluate(invocation(body, args)) as Promise<R>;
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#reach(selector);
    await this.#devTools.mouse.down();
    await this.#devTools.mouse.up();
  }

  async press(key: string): Promise<void> {
    await (await this.#element()).evaluate((element) => (element as HTMLElement).focus());
    await pressKeys(this.#devTools, key);
  }

  async dock(side: DockSide, pixels: number): Promise<void> {
    await until(`the panel is ${pixels} px ${side === 'right' ? 'wide' : 'high'}`, async () => {
      const inner = await this.evaluate((s) => (s === 'right' ? window.innerWidth : window.innerHeight), side);
      if (inner === pixels && (await inFrontEnd(this.#devTools, dockSide)) === side) return true;
      await inFrontEnd(this.#devTools, dock, side, pixels - inner);
      return false;
    });
  }

  async reload(): Promise<void> {
    await this.evaluate(() => {
      document.documentElement.dataset.old = '';
      location.reload();
    });
    await until('our panel has loaded again', () =>
      this.evaluate(() => document.readyState === 'complete' && document.documentElement.dataset.old === undefined),
    );
  }

  async screenshot(file: string): Promise<void> {
    await this.painted();
    const box = await (await this.#element()).boundingBox();
    if (!box) throw new Error('The panel is not visible.');
    // With a clip the browser would lay the front end out anew, and may never answer: cut afterwards.
    const whole = await this.#devTools.screenshot({ encoding: 'base64', captureBeyondViewport: false });
    await savePicture(file, await inFrontEnd(this.#devTools, cut, whole, box));
  }

  override toString(): string {
    return 'our panel';
  }

  /** A frame of another process gets the mouse only some time after it was painted or moved: go there until it noticed. */
  async #reach(selector: string): Promise<void> {
    await this.evaluate(() => {
      const root = document.documentElement;
      delete root.dataset.pointer;
      window.addEventListener('mousemove', () => root.setAttribute('data-pointer', ''), { capture: true, once: true });
    });
    let nudge = 0;
    await until(`the mouse reaches ${selector}`, async () => {
      const { x, y } = await this.evaluate(clickPoint, selector);
      const box = await (await this.#element()).boundingBox();
      if (!box) throw new Error('The panel is not visible.');
      nudge = 1 - nudge;
      await this.#devTools.mouse.move(box.x + x + nudge, box.y + y);
      return this.evaluate(() => document.documentElement.dataset.pointer !== undefined);
    });
  }

  async #frame(): Promise<Frame> {
    return until('our panel is in DevTools', () =>
      this.#devTools.frames().find((frame) => frame.url().startsWith(this.#origin)),
    );
  }

  async #element(): Promise<ElementHandle> {
    const element = await (await this.#frame()).frameElement();
    if (!element) throw new Error('The panel has no frame element.');
    return element;
  }
}

async function pressKeys(page: Page, chord: string): Promise<void> {
  const keys = chord.split('+') as KeyInput[];
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** A tab of Firefox. */
import type { Passkey, Tab } from './driver.ts';
import type { Inside } from './firefox.ts';
import { FirefoxPanel } from './firefox-panel.ts';
import { FirefoxSurface } from './firefox-surface.ts';
import type { Marionette } from './marionette.ts';
import { savePicture } from './surface.ts';
import { until } from './until.ts';

export class FirefoxTab extends FirefoxSurface implements Tab {
  readonly #marionette: Marionette;
  readonly #browserId: number;
  readonly #extension: string;
  readonly #authenticators: unknown[] = [];

  constructor(marionette: Marionette, inside: Inside, browserId: number, extension: string) {
    super(marionette, inside, browserId, false);
    this.#marionette = marionette;
    this.#browserId = browserId;
    this.#extension = extension;
  }

  /** Browser id of a new tab in the first window. */
  static open(inside: Inside, url = 'about:blank'): Promise<number> {
    return inside((firefox, address) => {
      const [window] = firefox.windows();
      if (!window) throw new Error('Firefox has no window');
      const tab = window.gBrowser.addTab(address, { triggeringPrincipal: firefox.systemPrincipal() });
      window.gBrowser.selectedTab = tab;
      return tab.linkedBrowser.browserId;
    }, url);
  }

  async goto(url: string): Promise<void> {
    await this.inside(
      (firefox, id, address) =>
        new Promise<void>((resolve, reject) => {
          const { window, tab } = firefox.find(id);
          const { gBrowser } = window as unknown as {
            gBrowser: { addTabsProgressListener(l: object): void; removeTabsProgressListener(l: object): void };
          };
          const start = 0x1;
          const stop = 0x10;
          const network = 0x40000;
          // A stop without a start is the end of the load before.
          let started = false;
          const listener = {
            onStateChange(browser: object, progress: { isTopLevel: boolean }, _request: object, flags: number) {
              if (browser !== tab.linkedBrowser || !progress.isTopLevel || (flags & network) === 0) return;
              if ((flags & start) !== 0) started = true;
              if ((flags & stop) === 0 || !started) return;
              gBrowser.removeTabsProgressListener(listener);
              resolve();
            },
          };
          gBrowser.addTabsProgressListener(listener);
          window.setTimeout(() => {
            gBrowser.removeTabsProgressListener(listener);
            reject(new Error(`${address} has not loaded within 30 s`));
          }, 30_000);
          const browser = tab.linkedBrowser as unknown as { fixupAndLoadURIString(url: string, options: object): void };
          browser.fixupAndLoadURIString(address, { triggeringPrincipal: firefox.systemPrincipal() });
        }),
      this.#browserId,
      url,
    );
  }

  /** WebAuthn §11 (automation), as Marionette speaks it; an authenticator belongs to the browser, not to the tab. */
  async addPasskey({ credentialId, rpId, userHandle, privateKey }: Passkey): Promise<void> {
    const { value: authenticatorId } = (await this.#marionette.send('WebAuthn:AddVirtualAuthenticator', {
      ...{ protocol: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserConsenting: true, isUserVerified: true },
    })) as { readonly value: unknown };
    this.#authenticators.push(authenticatorId);
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
    await this.#marionette.send('WebAuthn:AddCredential', {
      authenticatorId,
      credentials: {
        ...{ credentialId: base64(credentialId), isResidentCredential: true, rpId, signCount: 1 },
        ...{ userHandle: base64(userHandle), privateKey: base64(privateKey) },
      },
    });
  }

  url(): Promise<string> {
    return this.inside((firefox, id) => firefox.browser(id, false).currentURI.spec, this.#browserId);
  }

  async openDevTools(): Promise<void> {
    await this.inside(async (firefox, id) => {
      const { window, tab } = firefox.find(id);
      window.gBrowser.selectedTab = tab;
      if (!firefox.devTools().getToolboxForTab(tab))
        await firefox.devTools().showToolboxForTab(tab, { toolId: 'webconsole' });
    }, this.#browserId);
    await until('DevTools offers our panel', () =>
      this.inside(
        (firefox, id, addon) =>
          firefox
            .toolbox(id)
            .getAdditionalTools()
            .some((tool) => tool.extensionId === addon),
        this.#browserId,
        this.#extension,
      ),
    );
  }

  async closeDevTools(): Promise<void> {
    await this.inside((firefox, id) => firefox.toolbox(id).destroy(), this.#browserId);
  }

  async openPanel(): Promise<FirefoxPanel> {
    await this.openDevTools();
    await this.inside(
      async (firefox, id, addon) => {
        const toolbox = firefox.toolbox(id);
        const tool = toolbox.getAdditionalTools().find((candidate) => candidate.extensionId === addon);
        if (tool) await toolbox.selectTool(tool.id);
      },
      this.#browserId,
      this.#extension,
    );
    const panel = new FirefoxPanel(this.#marionette, this.inside, this.#browserId);
    await until('our panel has loaded', () => panel.evaluate(() => document.readyState === 'complete'));
    return panel;
  }

  async openPanelAsPage(): Promise<FirefoxTab> {
    const id = await this.inside((firefox, tab) => firefox.tabId(firefox.find(tab).tab), this.#browserId);
    const panel = await this.openPanel();
    const address = await panel.evaluate(() => location.origin);
    const page = new FirefoxTab(this.#marionette, this.inside, await FirefoxTab.open(this.inside), this.#extension);
    await page.goto(`${address}/panel/index.html?tab=${id}`);
    return page;
  }

  async popup(): Promise<FirefoxTab> {
    const id = await until('the page has opened a window', () =>
      this.inside((firefox, opener) => {
        const tabs = firefox.windows().flatMap((window) => [...window.gBrowser.tabs]);
        const own = tabs.filter((tab) => tab.linkedBrowser.browsingContext.opener?.browserId === opener);
        return own.at(-1)?.linkedBrowser.browserId;
      }, this.#browserId),
    );
    return new FirefoxTab(this.#marionette, this.inside, id, this.#extension);
  }

  async screenshot(file: string): Promise<void> {
    const handle = await this.inside((firefox, id) => {
      const { window, tab } = firefox.find(id);
      window.gBrowser.selectedTab = tab;
      return firefox.handle(window);
    }, this.#browserId);
    await savePicture(file, await this.#marionette.picture(handle));
  }

  async close(): Promise<void> {
    for (const authenticatorId of this.#authenticators.splice(0))
      await this.#marionette.send('WebAuthn:RemoveVirtualAuthenticator', { authenticatorId });
    await this.inside((firefox, id) => {
      const { window, tab } = firefox.find(id);
      window.gBrowser.removeTab(tab);
    }, this.#browserId);
  }
}

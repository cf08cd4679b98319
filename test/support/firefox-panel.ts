/** Our panel in Firefox's toolbox: a `<browser>` of the extension's process inside a frame of the toolbox. */
import type { DockSide, Panel } from './driver.ts';
import type { Inside } from './firefox.ts';
import { FirefoxSurface } from './firefox-surface.ts';
import type { Marionette } from './marionette.ts';
import { savePicture } from './surface.ts';
import { until } from './until.ts';

export class FirefoxPanel extends FirefoxSurface implements Panel {
  readonly #tab: number;

  constructor(marionette: Marionette, inside: Inside, tab: number) {
    super(marionette, inside, tab, true);
    this.#tab = tab;
  }

  /** Firefox destroys the panel's document when it moves the toolbox to another side, and loads it anew there. */
  async dock(side: DockSide, pixels: number): Promise<void> {
    await this.inside(
      async (firefox, tab, where) => {
        const toolbox = firefox.toolbox(tab);
        if (toolbox.hostType !== where) await toolbox.switchHost(where);
      },
      this.#tab,
      side,
    );
    await until(`the panel is ${pixels} px ${side === 'right' ? 'wide' : 'high'}`, async () => {
      const inner = await this.evaluate((s) => (s === 'right' ? window.innerWidth : window.innerHeight), side);
      const ready = await this.evaluate(() => document.readyState === 'complete');
      if (inner === pixels && ready) return true;
      await this.#grow(side, pixels - inner);
      return false;
    });
  }

  #grow(side: DockSide, pixels: number): Promise<void> {
    return this.inside(
      async (firefox, id, where, more) => {
        const { window, tab } = firefox.find(id);
        const whole = window.gBrowser.getPanel(tab.linkedBrowser);
        const host = whole.querySelector<HTMLElement>('.devtools-toolbox-side-iframe, .devtools-toolbox-bottom-iframe');
        if (!host) throw new Error('the toolbox is not docked');
        const size = host.getBoundingClientRect();
        if (where === 'right') host.style.width = `${size.width + more}px`;
        else host.style.height = `${size.height + more}px`;
        await new Promise((resolve) => window.requestAnimationFrame(resolve));
      },
      this.#tab,
      side,
      pixels,
    );
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
    const png = await this.inside(async (firefox, tab) => {
      const { window } = firefox.find(tab);
      const { currentWindowGlobal } = firefox.browser(tab, true).browsingContext as unknown as {
        currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
      };
      const bitmap = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png');
    }, this.#tab);
    await savePicture(file, png.replace('data:image/png;base64,', ''));
  }

  override toString(): string {
    return 'our panel';
  }
}

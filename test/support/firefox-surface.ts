/** What a tab of Firefox and our panel in its toolbox have in common: both are documents in a `<browser>` element. */
import type { Inside } from './firefox.ts';
import { type Invocation, invocation } from './invocation.ts';
import type { Marionette } from './marionette.ts';
import { clickPoint, Surface } from './surface.ts';

/** A document in a `<browser>` element: that of a tab, or that of our panel in the tab's toolbox. */
export abstract class FirefoxSurface extends Surface {
  readonly #marionette: Marionette;
  protected readonly inside: Inside;
  readonly #id: number;
  readonly #panel: boolean;

  constructor(marionette: Marionette, inside: Inside, id: number, panel: boolean) {
    super();
    this.#marionette = marionette;
    this.inside = inside;
    this.#id = id;
    this.#panel = panel;
  }

  evaluate<A extends readonly unknown[], R>(body: Invocation<A, R>, ...args: A): Promise<R> {
    return this.inside(
      async (firefox, id, panel, script) => {
        const page = firefox.browser(id, panel).browsingContext.currentWindowGlobal;
        if (!page) throw new Error('the document is being replaced');
        const options = { sandboxName: null, newSandbox: false, timeout: 60_000 };
        return (await page.getActor('MarionetteCommands').executeScript(script, [], options)) as R;
      },
      this.#id,
      this.#panel,
      `return ${invocation(body, args)}`,
    );
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.painted();
    const { x, y } = await this.evaluate(clickPoint, selector);
    const inner = await this.evaluate(() => {
      const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<
        'mozInnerScreenX' | 'mozInnerScreenY',
        number
      >;
      return { x: mozInnerScreenX, y: mozInnerScreenY };
    });
    const { handle, left, top } = await this.#focus();
    const at = { x: Math.round(inner.x - left + x), y: Math.round(inner.y - top + y) };
    await this.#marionette.perform(handle, [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, ...at },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);
  }

  async press(key: string): Promise<void> {
    const { handle } = await this.#focus();
    const keys = key.split('+').map((name) => webDriverKeys[name] ?? name);
    await this.#marionette.perform(handle, [
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          ...keys.map((value) => ({ type: 'keyDown', value })),
          ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
        ],
      },
    ]);
  }

  /** Puts the document in front and gives it the keyboard. Answers with its window's handle and place on the screen. */
  #focus(): Promise<{ readonly handle: string; readonly left: number; readonly top: number }> {
    return this.inside(
      (firefox, id, panel) => {
        const { window, tab } = firefox.find(id);
        window.gBrowser.selectedTab = tab;
        window.focus();
        const browser = firefox.browser(id, panel);
        // Given the focus once more, it would take it from a frame within.
        if (browser.ownerDocument.activeElement !== browser) browser.focus();
        const { mozInnerScreenX, mozInnerScreenY } = window as unknown as Record<
          'mozInnerScreenX' | 'mozInnerScreenY',
          number
        >;
        return { handle: firefox.handle(window), left: mozInnerScreenX, top: mozInnerScreenY };
      },
      this.#id,
      this.#panel,
    );
  }
}

const webDriverKeys: Readonly<Record<string, string>> = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Space: ' ',
};

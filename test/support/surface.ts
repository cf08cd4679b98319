/**
 * A document in a browser that can be looked at and acted on: a page, or our panel. The two drivers say how to run a function
 * in it, how to click and how to press a key; everything else is the same for both.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Invocation } from './invocation.ts';
import { until } from './until.ts';

export abstract class Surface {
  /** Runs a function in the document. It sees its arguments and the document's globals only; its result travels as JSON. */
  abstract evaluate<A extends readonly unknown[], R>(body: Invocation<A, R>, ...args: A): Promise<R>;

  /** A real click with the mouse in the middle of the element. Scrolls it into view first; fails when something covers it. */
  abstract click(selector: string): Promise<void>;

  /** A real key press, for whatever has the focus: `a`, `Enter`, `ArrowDown`, `Control+f`. */
  abstract press(key: string): Promise<void>;

  /** Visible text of the first match; the empty string when there is none. */
  text(selector = 'body'): Promise<string> {
    return this.evaluate((s) => document.querySelector<HTMLElement>(s)?.textContent ?? '', selector);
  }

  count(selector: string): Promise<number> {
    return this.evaluate((s) => document.querySelectorAll(s).length, selector);
  }

  /** `data-` attributes and visible text of every match, in document order. */
  all(selector: string): Promise<readonly (Readonly<Record<string, string>> & { readonly text: string })[]> {
    return this.evaluate(
      (s) =>
        [...document.querySelectorAll<HTMLElement>(s)].map((element) => ({
          ...(element.dataset as Record<string, string>),
          text: element.textContent,
        })),
      selector,
    );
  }

  /** Waits until an element matches. */
  async waitFor(selector: string, within?: number): Promise<void> {
    await until(
      `${this} shows ${selector}`,
      async () => (await this.count(selector)) > 0,
      within === undefined ? {} : { within },
    );
  }

  /** Waits until the element's visible text matches. */
  async waitForText(pattern: RegExp, selector = 'body'): Promise<string> {
    return until(`${selector} of ${this} reads ${pattern}`, async () => {
      const text = await this.text(selector);
      return pattern.test(text) ? text : undefined;
    });
  }

  /** Sets the value of a form field as typing would, without the cost of every key. */
  async fill(selector: string, value: string): Promise<void> {
    await this.waitFor(selector);
    await this.evaluate(
      (s, v) => {
        const field = document.querySelector<HTMLInputElement>(s);
        if (!field) throw new Error(`nothing matches ${s}`);
        field.focus();
        field.value = v;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  }

  /** Waits until the document has loaded and been painted: where things are is not known before, and browsers drop earlier clicks. */
  protected async painted(): Promise<void> {
    await until(`${this} has been painted`, () =>
      this.evaluate(async () => {
        if (document.readyState !== 'complete') return false;
        if (document.visibilityState === 'visible') {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        }
        return true;
      }),
    );
  }

  toString(): string {
    return 'the page';
  }
}

/** Where to click, in CSS pixels of the document's viewport. Runs in the document. */
export function clickPoint(selector: string): { readonly x: number; readonly y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const box = element.getClientRects()[0];
  if (!box || box.width === 0 || box.height === 0) throw new Error(`${selector} takes up no space`);
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  if (!hit || !(element.contains(hit) || hit.contains(element))) {
    throw new Error(`${selector} is covered by ${hit?.outerHTML.slice(0, 120) ?? 'the edge of the window'}`);
  }
  return point;
}

/** Writes a PNG, with the folders it needs. */
export async function savePicture(file: string, data: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof data === 'string' ? Buffer.from(data, 'base64') : data);
}

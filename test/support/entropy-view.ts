/** Samples and steps for the panel's Entropy view in a real browser. */
import { createHash } from 'node:crypto';
import { seeded } from '../entropy/generators/seeded.ts';
import type { Panel } from './driver.ts';
import { until } from './until.ts';

/** 128 random bits each. */
export function strongValues(n: number, seed = 5): readonly string[] {
  const source = seeded(seed);
  return Array.from({ length: n }, () => source.hex(32));
}

/** A counter in steps of three behind a constant part, with a node's digit that comes and goes. */
export function countingValues(n: number): readonly string[] {
  const source = seeded(9);
  return Array.from(
    { length: n },
    (_, index) => `n${source.below(4)}-${(0x7f3a0000 + index * 3).toString(16)}-${source.hex(8)}`,
  );
}

/** Looks like 128 random bits, and is the hash of a number that adds 1. */
export function hashedCounter(n: number): readonly string[] {
  return Array.from({ length: n }, (_, index) =>
    createHash('md5')
      .update(String(4_200 + index))
      .digest('hex'),
  );
}

/** Pastes a list in the Entropy view, which is open, and waits for a whole answer about all of it. */
export async function pasteSample(panel: Panel, values: readonly string[]): Promise<void> {
  await holdText(panel, values.join('\n'));
  await pasteHeldText(panel, values.length);
}

/** Brings a text into the panel's page: with a long one the page is busy, and not with its own work. */
export function holdText(panel: Panel, text: string): Promise<void> {
  return panel.evaluate((held) => {
    document.querySelector('template[data-held]')?.remove();
    // In the document, which is all that two calls have in common.
    const template = document.createElement('template');
    template.dataset.held = '';
    template.content.textContent = held;
    document.body.append(template);
  }, text);
}

export async function pasteHeldText(panel: Panel, count: number): Promise<void> {
  await panel.click('[data-testid=entropy-import]');
  await panel.waitFor('[data-testid=import-text]');
  await panel.evaluate(() => {
    const text = document.querySelector<HTMLTemplateElement>('template[data-held]')?.content.textContent ?? '';
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const field = document.querySelector<HTMLTextAreaElement>('[data-testid=import-text]');
    if (field?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })) !== true)
      return;
    // What the browser would do itself, were the event its own.
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await panel.waitFor('[data-testid=import-add]');
  await panel.click('[data-testid=import-add]');
  // A busy machine: the worker has to share it with the browser's own start.
  await panel.waitFor(`[data-testid=entropy-status][data-n="${count}"]`, 60_000);
  await panel.waitFor('[data-testid=entropy-details][aria-busy=false]');
}

/** Collects identifiers of a cookie live in the Entropy view, which is open, as fast as the form allows, and waits for the end. */
export async function collectLive(panel: Panel, cookie: string, wanted: number): Promise<void> {
  const row = `[data-testid=entropy-source][data-name="${cookie}"]`;
  await panel.waitFor(row);
  await panel.click(row);
  await panel.waitFor('[data-testid=collect-open]');
  await panel.click('[data-testid=collect-open]');
  await panel.fill('[data-testid=collect-wanted]', String(wanted));
  await panel.fill('[data-testid=collect-at-once]', '8');
  await panel.fill('[data-testid=collect-delay]', '0');
  await panel.click('[data-testid=collect-start]');
  await panel.waitFor('[data-testid=collect-state][data-state=ended]', 200_000);
}

/** Waits until hashes have been tried. */
export async function triedHashes(panel: Panel): Promise<void> {
  await until(
    'hashes have been tried',
    async () => /Tried hashes/.test(await panel.text('[data-testid=entropy-details]')),
    {
      within: 60_000,
    },
  );
}

export async function sampleStatus(panel: Panel): Promise<string> {
  const [shown] = await panel.all('[data-testid=entropy-status]');
  return shown?.status ?? '';
}

import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { keepPasted } from '../../../panel/entropy/keep-pasted.ts';
import type { PastedSample } from '../../../panel/state/pasted-sample.ts';

interface Part {
  readonly part: string;
  readonly what: unknown;
}

function openPanel(sent: Part[]) {
  const pasted = signal<readonly PastedSample[]>([]);
  const take = keepPasted({ pasted }, (part, what) => void sent.push({ part, what }));
  return { pasted, take };
}

const list = (id: string, count: number): PastedSample => ({
  id,
  title: `list ${id}`,
  values: Array.from({ length: count }, (_, at) => `${id} ${at}\n\ud800é`),
  times: Array.from({ length: count }, (_, at) => at),
});

describe('pasted lists', () => {
  it('are handed over once each, in pieces, and are whole again elsewhere', async () => {
    const sent: Part[] = [];
    const first = openPanel(sent);
    first.pasted.value = [list('1', 4_500)];
    await expect.poll(() => sent.length).toBe(4);
    first.pasted.value = [...first.pasted.value, list('2', 3)];
    await expect.poll(() => sent.length).toBe(6);
    const lengths = sent.map(({ what }) => (what as { readonly times?: Float64Array }).times?.length);
    expect(lengths).toEqual([undefined, 2_000, 2_000, 500, undefined, 3]);

    const again: Part[] = [];
    const second = openPanel(again);
    for (const { part, what } of sent) second.take(part, what);
    expect(second.pasted.value).toEqual([list('1', 4_500), list('2', 3)]);
    // What came back is kept already.
    expect(again).toEqual([]);
  });

  it('of which a piece is missing are not taken for whole', () => {
    const sent: Part[] = [];
    openPanel(sent).pasted.value = [list('1', 4_500)];
    const second = openPanel([]);
    for (const { part, what } of sent) second.take(part, what);
    expect(second.pasted.value).toEqual([]);
  });
});

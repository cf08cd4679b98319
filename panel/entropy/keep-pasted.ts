/** Lists that were pasted, kept for the next panel: each is handed over once, in pieces, because a structured clone stops the panel while it is made. */
import { effect } from '@preact/signals';
import type { ChoicesLine } from '../keep-choices.ts';
import type { Store } from '../store.ts';
import { piecesOf, type SomeValues } from './pieces.ts';
import type { PastedSample } from './sources.ts';

const HEAD = 'pasted ';
const PIECE = 'piece ';

interface Head {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

interface Growing extends Head {
  readonly values: string[];
  readonly times: number[];
}

/** @returns takes a part that comes back; a list is there again with its last piece */
export function keepPasted(store: Store, line: ChoicesLine): (part: string, what: unknown) => void {
  const kept = new Set<string>();
  const growing = new Map<string, Growing>();
  effect(() => {
    for (const sample of store.pasted.value) {
      if (kept.has(sample.id)) continue;
      kept.add(sample.id);
      handOver(sample, line);
    }
  });
  return (part, what) => {
    if (part.startsWith(HEAD)) {
      const head = what as Head;
      growing.set(head.id, { ...head, values: [], times: [] });
    } else if (part.startsWith(PIECE)) {
      const { id, values, times } = what as SomeValues & Pick<Head, 'id'>;
      const sample = growing.get(id);
      sample?.values.push(...values);
      sample?.times.push(...times);
      if (sample === undefined || sample.values.length < sample.count || kept.has(id)) return;
      kept.add(id);
      const { title, values: all, times: when } = sample;
      store.pasted.value = [...store.pasted.peek(), { id, title, values: all, times: when }];
    }
  };
}

function handOver(sample: PastedSample, line: ChoicesLine): void {
  const { id, title, values } = sample;
  const head: Head = { id, title, count: values.length };
  line.post({ type: 'keep', part: `${HEAD}${id}`, what: head });
  const pieces = piecesOf(sample);
  let number = 0;
  const next = () => {
    const { done, value } = pieces.next();
    if (done === true) return;
    line.post({ type: 'keep', part: `${PIECE}${id} ${number++}`, what: { id, ...value } });
    setTimeout(next, 0);
  };
  next();
}

/**
 * Lists that were pasted, kept for the next panel: each is handed over once, in pieces, because a structured clone stops the panel while it
 * is made, and as bytes, because the page that keeps them shares its memory with the panel, whose garbage collector looks at every text.
 */
import { effect } from '@preact/signals';
import { stepByStep } from '../parts/step-by-step.ts';
import type { PastedSample } from '../state/pasted-sample.ts';
import type { Store } from '../state/store.ts';
import { piecesOf, type SomeValues } from './pieces.ts';

const HEAD = 'pasted ';
const PIECE = 'piece ';

interface Head {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

interface Piece {
  readonly id: string;
  /** UTF-8 of a JSON array of texts. */
  readonly values: Uint8Array;
  readonly times: Float64Array;
}

interface Growing extends Head {
  readonly values: string[];
  readonly times: number[];
}

type Keep = (part: string, what: unknown) => void;

/** @returns takes a part that comes back; a list is there again with its last piece */
export function keepPasted(store: Pick<Store, 'pasted'>, keep: Keep): (part: string, what: unknown) => void {
  const kept = new Set<string>();
  const growing = new Map<string, Growing>();
  effect(() => {
    for (const sample of store.pasted.value) {
      if (kept.has(sample.id)) continue;
      kept.add(sample.id);
      stepByStep(handOver(sample, keep), (task) => setTimeout(task, 0));
    }
  });
  return (part, what) => {
    if (part.startsWith(HEAD)) {
      const head = what as Head;
      growing.set(head.id, { ...head, values: [], times: [] });
    } else if (part.startsWith(PIECE)) {
      const { id, values, times } = what as Piece;
      const sample = growing.get(id);
      if (sample === undefined) return;
      sample.values.push(...(JSON.parse(new TextDecoder().decode(values)) as readonly string[]));
      sample.times.push(...times);
      if (sample.values.length < sample.count || kept.has(id)) return;
      kept.add(id);
      const { title, values: all, times: when } = sample;
      store.pasted.value = [...store.pasted.peek(), { id, title, values: all, times: when }];
    }
  };
}

function* handOver(sample: PastedSample, keep: Keep): Generator<void> {
  const { id, title, values } = sample;
  const head: Head = { id, title, count: values.length };
  keep(`${HEAD}${id}`, head);
  let number = 0;
  for (const piece of piecesOf(sample)) {
    if (number > 0) yield;
    keep(`${PIECE}${id} ${number++}`, pieceOf(id, piece));
  }
}

function pieceOf(id: string, { values, times }: SomeValues): Piece {
  return { id, values: new TextEncoder().encode(JSON.stringify(values)), times: Float64Array.from(times) };
}

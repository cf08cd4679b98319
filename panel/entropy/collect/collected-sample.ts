/**
 * The sample inside the worker. Adding a value costs O(its length). Where every value is an identifier that the server looks up, its
 * identifying part is what counts: encodings and signatures around it add nothing that has to be guessed.
 */

import { fitAlphabet } from '../../../src/encoding/fit-alphabet.ts';
import { createSample, type GrowingSample } from '../../../src/entropy/sample/sample.ts';
import { readValue, type ValueAnatomy } from '../../../src/identifier/read-value.ts';
import type { IdentityKind } from '../../../src/identifier/value/format.ts';
import type { FormatSaid } from '../worker-messages.ts';

export interface CollectedSample {
  add(value: string, receivedAt: number): void;
  /** What is tested: the identifying parts, or the values as they are. */
  readonly tested: GrowingSample;
  readonly isPart: boolean;
  /** Values that are longer than a cookie can be, or too many. */
  readonly refused: number;
  readonly peeled: readonly string[];
  readonly format: FormatSaid;
  /** No value is an identifier that the server looks up: every one holds a session itself. */
  readonly areState: boolean;
  /** Bits that the formats met so far allow at most; `undefined` where bits do not apply. */
  readonly formBits: number | undefined;
  /** Where all values are equally long: what only guards them. */
  readonly signatures: readonly (readonly [number, number])[];
}

/** Values whose format is recognised one by one before anything is taken for granted. */
const SURE = 64;

const STATE: ReadonlySet<IdentityKind> = new Set(['client-state', 'client-token', 'sealed']);

export function createCollectedSample(name: string): CollectedSample {
  const whole = createSample();
  const parts = createSample();
  let areReferences = true;
  let areState = true;
  let isPlain = true;
  let formBits: number | undefined = 0;
  let first: ValueAnatomy | undefined;
  let peeled: readonly string[] = [];
  let areEqual = true;
  return {
    add(value, receivedAt) {
      if (!whole.add(value, receivedAt)) return;
      areEqual &&= first === undefined || value.length === first.length;
      const isSettled = whole.values.length > SURE;
      // What is plain in so many values is taken to be plain in the rest: recognising a format costs more than all tests.
      if (isSettled && isPlain) {
        parts.add(value, receivedAt);
        return;
      }
      if (isSettled && !areReferences) return;
      const { described, match } = readValue(value, name);
      if (first === undefined) {
        first = described;
        peeled = [...described.layers.map(({ meaning }) => meaning), ...match.peeled];
      }
      isPlain &&= match.kind === 'reference' && match.identity === value;
      areReferences &&= match.kind === 'reference' && match.identity !== '';
      areState &&= STATE.has(match.kind);
      if (areReferences) parts.add(match.identity, receivedAt);
      if (isSettled) return;
      const bits = bitsWithClocks(value, described);
      formBits = formBits === undefined || bits === undefined ? undefined : Math.max(formBits, bits);
    },
    get tested() {
      return areReferences ? parts : whole;
    },
    get refused() {
      return whole.refused;
    },
    get isPart() {
      return areReferences && parts.values[0] !== whole.values[0];
    },
    get peeled() {
      return peeled;
    },
    get format() {
      return { title: first?.format.title ?? '', sentence: first?.sentence ?? '', isReference: areReferences };
    },
    get areState() {
      return areState && first !== undefined;
    },
    get formBits() {
      return areReferences ? formBits : undefined;
    },
    get signatures() {
      if (areReferences || !areEqual || first === undefined) return [];
      return first.parts.filter(({ role }) => role === 'signature').map(({ start, end }) => [start, end] as const);
    },
  };
}

/** An anatomy does not count the bits of clocks and machine numbers, because one value gives them away; the bound of a sample has to. */
function bitsWithClocks(value: string, { upperBits, parts }: ValueAnatomy): number | undefined {
  if (upperBits === undefined) return undefined;
  return parts
    .filter(({ role }) => role === 'time' || role === 'node' || role === 'counter')
    .reduce((bits, { start, end }) => bits + fitAlphabet(value.slice(start, end)).upperBits, upperBits);
}

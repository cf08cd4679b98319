/**
 * What one value shows: layers, alphabet, form, parts, and how many bits its form can hold at most. Never how it was made: a hash of
 * a counter looks like 128 random bits.
 */
import { type AlphabetFit, fitAlphabet } from '../encoding/fit-alphabet.ts';
import { describeBits } from './describe-bits.ts';
import { recogniseFormat } from './recognise-format.ts';
import type { FormatMatch, FormatName, IdentityKind, Part, ValueFact } from './value/format.ts';
import { type Layer, type Peeled, peelLayers } from './value/layers.ts';
import { partBits } from './value/part-bits.ts';

export interface ValueAnatomy {
  /** UTF-16 units of the value as sent. */
  readonly length: number;
  /** Octets of the value as sent. */
  readonly bytes: number;
  readonly layers: readonly Layer[];
  /** Of the identity part; of the whole peeled text when there is none. */
  readonly alphabet: AlphabetFit;
  readonly format: FormatName & {
    readonly inner?: FormatName;
    /** The title without the doubt, to go on from "reads as". */
    readonly name: string;
  };
  readonly kind: IdentityKind;
  /** Over the value's own characters, ordered, without overlaps or holes; `bits` is set on every one. */
  readonly parts: readonly Part[];
  readonly facts: readonly ValueFact[];
  /** No identifier of this form has more bits. `undefined` where bits do not apply (sealed or client-side state). */
  readonly upperBits: number | undefined;
  /** Bits when it was made as the form says; never more than `upperBits`. */
  readonly likelyBits: number | undefined;
  /** What `likelyBits` rests on, or why bits do not apply. */
  readonly why: string;
  /** The whole truth in one or two sentences. */
  readonly sentence: string;
}

/**
 * Total; linear in the length of the value.
 *
 * @param value a cookie value as sent
 * @param name the cookie's name, where known: it may settle the form
 */
export function describeValue(value: string, name = ''): ValueAnatomy {
  return readValue(value, name).described;
}

/** The same with what it rests on, for those who look further. */
export function readValue(value: string, name: string) {
  const peeled = peelLayers(value);
  const kinds = peeled.layers.map((layer) => layer.kind);
  const { format, match } = recogniseFormat({ text: peeled.text, name, layers: kinds });
  const bits = bitsOf(peeled.text, match);
  const alphabet = fitAlphabet(match.identity === '' ? peeled.text : match.identity);
  const { why, sentence } = describeBits({ format, match, alphabet, ...bits });
  const named = match.inner === undefined ? format.title : `${format.title}: ${match.inner.title}`;
  const described: ValueAnatomy = {
    length: value.length,
    bytes: new TextEncoder().encode(value).length,
    layers: peeled.layers,
    alphabet,
    format: {
      id: format.id,
      // What random values look like too is not called by its name outright.
      title: match.chance === undefined || match.inner !== undefined ? named : `Reads as ${named}`,
      name: named,
      ...(match.inner !== undefined && { inner: match.inner }),
    },
    kind: match.kind,
    parts: partsOfValue(value, peeled, match),
    facts: match.facts ?? [],
    ...bits,
    why,
    sentence,
  };
  return { described, format, match };
}

function bitsOf(text: string, match: FormatMatch) {
  if (match.kind === 'empty') return { upperBits: 0, likelyBits: 0 };
  if (match.kind !== 'reference') return { upperBits: undefined, likelyBits: undefined };
  const upperBits = match.parts.reduce((sum, part) => sum + partBits(text, part), 0);
  return { upperBits, likelyBits: Math.min(match.likelyBits ?? upperBits, upperBits) };
}

/** The format's parts, carried over to the raw value, with the layers' own characters and the rest in between filled in. */
function partsOfValue(value: string, peeled: Peeled, match: FormatMatch): readonly Part[] {
  const overValue = (part: Part): Part => ({
    ...part,
    start: peeled.rawIndex(part.start),
    end: peeled.rawIndex(part.end),
    ...(part.children !== undefined && { children: part.children.map(overValue) }),
  });
  const known: Part[] = match.parts.map((part) => ({
    ...overValue(part),
    bits: match.kind === 'reference' ? partBits(peeled.text, part) : 0,
  }));
  for (const layer of peeled.layers) {
    for (const { start, end } of layer.removed) {
      known.push({ start, end, role: 'encoding', label: layer.meaning, bits: 0 });
    }
  }
  known.sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let at = 0;
  for (const part of known) {
    if (part.start > at) parts.push({ start: at, end: part.start, role: 'encoding', label: 'separator', bits: 0 });
    if (part.end > part.start) parts.push(part);
    at = Math.max(at, part.end);
  }
  if (at < value.length) parts.push({ start: at, end: value.length, role: 'encoding', label: 'separator', bits: 0 });
  return parts;
}

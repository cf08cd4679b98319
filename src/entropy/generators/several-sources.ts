/**
 * Several servers behind one address run a generator each, and their identifiers come mixed: no recogniser sees one run of one generator.
 * They are told apart by a name that the identifier carries, by their format, or because they take turns.
 */
import { UPPER_ERROR } from '../bounds/covering-set.ts';
import { clopperPearsonLower } from '../distributions/binomial.ts';
import { layOutFormats } from '../sample/lay-out-formats.ts';
import type { PartOfSample, Recovery } from './known-generator.ts';
import { recogniseGenerator } from './recognise-generator.ts';

interface Part {
  readonly part: PartOfSample;
  readonly values: readonly string[];
  /** Which source comes next has to be guessed, bits. */
  readonly bits: number;
}

const FEWEST = 40;
const MOST_SERVERS = 16;
/** A name has the same length everywhere, or ends at a separator. */
const NAME_LENGTHS = [1, 2, 3] as const;
const MOST_TURNS = 4;

/**
 * Yields after every part that was tried, which takes some 20 ms.
 *
 * @param values in the order of receipt
 * @returns what the generator of one source leaves to guess of the next identifier, whichever source that comes from
 */
export function* recogniseSeveralSources(values: readonly string[]): Generator<void, Recovery | undefined> {
  if (values.length < FEWEST) return undefined;
  for (const { part, values: own, bits } of [...byFormat(values), ...byName(values)]) {
    const found = recogniseGenerator(own);
    if (found !== undefined) return { ...found, part, bits: found.bits + bits };
    yield;
  }
  for (let servers = 2; servers <= MOST_TURNS; servers++) {
    const found = yield* recogniseTurns(values, servers);
    if (found !== undefined) return found;
  }
  return undefined;
}

function* recogniseTurns(values: readonly string[], servers: number): Generator<void, Recovery | undefined> {
  let all: Recovery | undefined;
  for (let turn = 0; turn < servers; turn++) {
    const found = recogniseGenerator(values.filter((_, at) => at % servers === turn));
    if (found === undefined) return undefined;
    const { correct = 0, checked = 0, bits = 0 } = all ?? {};
    all = {
      generator: found.generator,
      part: 'turns',
      correct: correct + found.correct,
      checked: checked + found.checked,
      bits: Math.max(bits, found.bits),
    };
    yield;
  }
  return all;
}

function byFormat(values: readonly string[]): readonly Part[] {
  const { indices } = layOutFormats(values).layout;
  if (indices.length === values.length) return [];
  const own = indices.map((index) => values[index] ?? '');
  return [{ part: 'format', values: own, bits: rarity(own.length, values.length) }];
}

/** The values of the commonest name without it, for every reading of where a name stands. */
function byName(values: readonly string[]): readonly Part[] {
  const readings: ((value: string) => readonly [name: string, rest: string] | undefined)[] = [
    (value) => cut(value, /^([^.\-_:!|~]{1,24})[.\-_:!|~](.+)$/s),
    (value) => cut(value, /^(.+)[.\-_:!|~]([^.\-_:!|~]{1,24})$/s)?.toReversed() as [string, string] | undefined,
    ...NAME_LENGTHS.map((length) => (value: string) => [value.slice(0, length), value.slice(length)] as const),
    ...NAME_LENGTHS.map((length) => (value: string) => [value.slice(-length), value.slice(0, -length)] as const),
  ];
  return readings.flatMap((read) => {
    const groups = new Map<string, string[]>();
    for (const value of values) {
      const [name, rest] = read(value) ?? [];
      if (name === undefined || rest === undefined || rest === '') return [];
      const group = groups.get(name);
      if (group !== undefined) group.push(rest);
      else if (groups.size === MOST_SERVERS) return [];
      else groups.set(name, [rest]);
    }
    if (groups.size < 2) return [];
    const own = [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most));
    return [{ part: 'server' as const, values: own, bits: rarity(own.length, values.length) }];
  });
}

function cut(value: string, pattern: RegExp): readonly [string, string] | undefined {
  const [, first, second] = pattern.exec(value) ?? [];
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Bits that it takes to guess that the next value is one of these. */
function rarity(count: number, n: number): number {
  return -Math.log2(clopperPearsonLower(count, n, UPPER_ERROR));
}

/** Values of random make, whose bits are known because they are put together from parts whose bits are known. */
import type { Draw } from './generator.ts';
import { clocks, type Source } from './seeded.ts';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const ALPHABETS = [
  DIGITS,
  `${DIGITS}abcdef`,
  `${DIGITS}${LOWER}`,
  `${LOWER}012345`,
  'ACGT',
  '01',
  `${LOWER}${LOWER.toUpperCase()}${DIGITS}-_`,
  'bcdfghjkmnpqrstvwxyz23456789',
] as const;

export interface Template extends Draw {
  readonly bits: number;
  /** Names of the parts, for messages. */
  readonly parts: readonly string[];
}

interface Part {
  readonly name: string;
  readonly bits: number;
  make(index: number, before: string): string;
}

/** Two to five parts, joined by a separator or by nothing. */
export function drawTemplate(n: number, source: Source): Template {
  const ticks = clocks(n, source);
  const parts = Array.from({ length: 2 + source.below(4) }, () => drawPart(source, (index) => ticks[index]?.made ?? 0));
  const separator = ['', '', '-', '.', ':'][source.below(5)] ?? '';
  const values = Array.from({ length: n }, (_, index) => {
    const made: string[] = [];
    for (const part of parts) made.push(part.make(index, made.join('')));
    return made.join(separator);
  });
  const bits = parts.reduce((sum, part) => sum + part.bits, 0);
  return { values, times: ticks.map(({ received }) => received), bits, parts: parts.map(({ name }) => name) };
}

function drawPart(source: Source, time: (index: number) => number): Part {
  const alphabet = ALPHABETS[source.below(ALPHABETS.length)] ?? DIGITS;
  const length = 1 + source.below(12);
  switch (source.below(8)) {
    case 0: {
      const text = source.pick(alphabet, length);
      return { name: `constant ${length}`, bits: 0, make: () => text };
    }
    case 1: {
      const start = source.below(100_000);
      const width = source.below(2) * 8;
      return { name: `counter ${width}`, bits: 0, make: (index) => String(start + index).padStart(width, '0') };
    }
    case 2: {
      // A receipt leaves one or two seconds open; to know which is worth nothing here.
      return { name: 'seconds', bits: 0, make: (index) => String(Math.floor(time(index) / 1000)) };
    }
    case 3:
      return { name: 'copy', bits: 0, make: (_, before) => before.slice(0, length) };
    case 4: {
      const choices = Array.from({ length: 2 + source.below(4) }, () => source.pick(alphabet, length));
      const bits = Math.log2(new Set(choices).size);
      const distinct = [...new Set(choices)];
      return { name: `choice of ${distinct.length}`, bits, make: () => distinct[source.below(distinct.length)] ?? '' };
    }
    default:
      return {
        name: `${length} of ${alphabet.length}`,
        bits: length * Math.log2(alphabet.length),
        make: () => source.pick(alphabet, length),
      };
  }
}

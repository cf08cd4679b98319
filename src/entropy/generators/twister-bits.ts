/**
 * MT19937 seen through a few bits of each output, a character per call: every bit of its output follows the recurrence of the generator's characteristic
 * polynomial, of degree 19,937 with 135 terms (Matsumoto and Nishimura 1998), and so does every second, fourth or eighth output, because
 * squaring permutes the roots. One polynomial serves `mt_rand(0, 15)` of PHP, `random.choices()` of Python and the like.
 */
import { drawnAlphabets } from './arithmetic/drawn-alphabets.ts';
import type { Recovery } from './known-generator.ts';

/** The lags at which the bits of one stream sum up to 0. Computed from the generator's output (Berlekamp and Massey). */
const LAGS = Uint16Array.of(
  0,
  623,
  850,
  1077,
  1246,
  1304,
  1531,
  1700,
  1758,
  1869,
  1985,
  2096,
  2154,
  2212,
  2439,
  2492,
  2608,
  2666,
  2777,
  2893,
  3004,
  3062,
  3115,
  3120,
  3342,
  3347,
  3400,
  3516,
  3569,
  3574,
  3685,
  3796,
  3801,
  3912,
  3970,
  4028,
  4255,
  4308,
  4361,
  4424,
  4482,
  4588,
  4593,
  4709,
  4820,
  4878,
  4931,
  4936,
  4984,
  5158,
  5163,
  5216,
  5332,
  5385,
  5390,
  5501,
  5612,
  5617,
  5728,
  5786,
  5844,
  6071,
  6124,
  6177,
  6240,
  6298,
  6404,
  6409,
  6525,
  6636,
  6694,
  6747,
  6752,
  6800,
  6974,
  6979,
  7032,
  7148,
  7201,
  7206,
  7264,
  7317,
  7428,
  7433,
  7544,
  7602,
  7660,
  7940,
  7993,
  8056,
  8099,
  8220,
  8225,
  8326,
  8452,
  8553,
  8563,
  8616,
  8722,
  8780,
  8790,
  8848,
  9017,
  9176,
  9244,
  9809,
  9968,
  10036,
  10432,
  11731,
  11958,
  12185,
  12354,
  12412,
  12460,
  12808,
  13368,
  13600,
  14276,
  15184,
  15575,
  15802,
  16029,
  16256,
  16483,
  16710,
  16937,
  17164,
  17444,
  18067,
  18294,
  18352,
  18521,
  18748,
  19937,
);
const DEGREE = 19_937;
const FEWEST_CHECKED = 48;
const MOST_CHECKED = 512;

export function recogniseTwisterBits(values: readonly string[]): Recovery | undefined {
  const width = values[0]?.length ?? 0;
  if (values.some(({ length }) => length !== width)) return undefined;
  for (const alphabet of drawnAlphabets(values.slice(0, 100).join(''))) {
    const found = recovery({ values, width, characters: 1 }, bitsOf(alphabet), Math.log2(alphabet.length));
    if (found !== undefined) return found;
  }
  // chr(mt_rand(0, 255)), in hexadecimal.
  const isBytes = width % 2 === 0 && values.slice(0, 100).every((value) => /^[0-9a-f]+$/i.test(value));
  return isBytes ? recovery({ values, width: width / 2, characters: 2 }, BITS_OF_BYTES, 8) : undefined;
}

/** Symbols of so many characters, one from each call. */
interface Stream {
  readonly values: readonly string[];
  /** Symbols in each value. */
  readonly width: number;
  readonly characters: 1 | 2;
}

function recovery(stream: Stream, bits: readonly BitOf[], perSymbol: number): Recovery | undefined {
  const checked = Math.min(stream.width * stream.values.length - DEGREE, MOST_CHECKED);
  const found = checked < FEWEST_CHECKED ? [] : bits.filter((bit) => follows(stream, checked, bit));
  if (found.length === 0) return undefined;
  const left = stream.width * Math.max(0, perSymbol - found.length);
  return { generator: 'mt19937', checked: checked * found.length, correct: checked * found.length, bits: left };
}

/** A bit of each symbol. */
type BitOf = (symbol: string) => number;

const BITS_OF_BYTES = Array.from(
  { length: 8 },
  (_, bit): BitOf =>
    (byte) =>
      (Number.parseInt(byte, 16) >> bit) & 1,
);

/** Of an alphabet of 2^k, all bits; of another even one, the parity (a remainder keeps it) and the half (a product does), of which one can be true. */
function bitsOf(alphabet: string): readonly BitOf[] {
  const index = new Map([...alphabet].map((character, at) => [character, at]));
  const bits = Math.log2(alphabet.length);
  if (Number.isInteger(bits)) {
    return Array.from(
      { length: bits },
      (_, bit): BitOf =>
        (each) =>
          ((index.get(each) ?? 0) >> bit) & 1,
    );
  }
  return [(each) => (index.get(each) ?? 0) & 1, (each) => ((index.get(each) ?? 0) < alphabet.length / 2 ? 0 : 1)];
}

/** The values, one after the other, are the stream. */
function follows({ values, width, characters }: Stream, checked: number, bit: BitOf): boolean {
  const symbolAt = (at: number) => {
    const start = (at % width) * characters;
    return values[Math.floor(at / width)]?.slice(start, start + characters) ?? '';
  };
  for (let at = DEGREE; at < DEGREE + checked; at++) {
    let sum = 0;
    for (const lag of LAGS) sum ^= bit(symbolAt(at - lag));
    if (sum !== 0) return false;
  }
  return true;
}

/**
 * Does one bit of the values follow a linear rule of its own? The low bits of many generators do, even where the rest does not (xorshift64*, xorshift128+,
 * congruential generators modulo a power of two). The shortest feedback register that makes n even bits has n/2 cells; one shorter by d
 * comes by chance once in 4^d (Massey 1969; Rueppel 1986).
 */
import type { BitMatrix } from '../sample/bit-matrix.ts';
import type { Trial } from './trial.ts';

/** The cost is quadratic: registers of up to half as many cells are found. */
const MOST_VALUES = 384;
const ENOUGH = 100;

/** @param matrix without bits that other bits of the same value give away; the lowest bit of each column is looked at */
export function testLinearComplexity({ n, words, bits, data }: BitMatrix): readonly Trial[] {
  if (n < ENOUGH) return [];
  const length = Math.min(n, MOST_VALUES);
  return bits.flatMap(({ column, bit }, at): readonly Trial[] => {
    if (bit !== 0) return [];
    const values = data.subarray(at * words, (at + 1) * words);
    // The idle bits of an encoding's last character: what never changes follows no rule worth the name.
    if (isConstant(values, length)) return [];
    const complexity = linearComplexity(values, length);
    return [
      { family: 'linear', columns: [column], p: Math.min(1, 2 ** (2 * complexity - length + 1)), measured: complexity },
    ];
  });
}

function isConstant(data: Uint32Array, length: number): boolean {
  const first = (data[0] ?? 0) & 1;
  for (let at = 1; at < length; at++) if ((((data[at >>> 5] ?? 0) >>> (at & 31)) & 1) !== first) return false;
  return true;
}

/**
 * The length of the shortest linear feedback shift register over GF(2) that makes the bits (Berlekamp and Massey).
 *
 * @param data packed, the first bit lowest
 */
export function linearComplexity(data: Uint32Array, length: number): number {
  const words = Math.ceil(length / 32) + 1;
  const connection = new Uint32Array(words);
  let before = new Uint32Array(words);
  connection[0] = 1;
  before[0] = 1;
  /** The latest bit lowest, the ones before it above. */
  const recent = new Uint32Array(words);
  let complexity = 0;
  let since = 1;
  for (let at = 0; at < length; at++) {
    push(recent, ((data[at >>> 5] ?? 0) >>> (at & 31)) & 1, (at >>> 5) + 1);
    let sum = 0;
    for (let word = 0; word <= complexity >>> 5; word++) sum ^= (connection[word] ?? 0) & (recent[word] ?? 0);
    for (let half = 16; half > 0; half >>= 1) sum ^= sum >>> half;
    if ((sum & 1) === 0) {
      since++;
    } else if (2 * complexity > at) {
      addShifted(connection, before, since++);
    } else {
      const kept = connection.slice();
      addShifted(connection, before, since);
      complexity = at + 1 - complexity;
      before = kept;
      since = 1;
    }
  }
  return complexity;
}

function push(recent: Uint32Array, bit: number, used: number): void {
  let carry = bit;
  for (let word = 0; word < used; word++) {
    const old = recent[word] ?? 0;
    recent[word] = (old << 1) | carry;
    carry = old >>> 31;
  }
}

function addShifted(target: Uint32Array, source: Uint32Array, by: number): void {
  const [skip, shift] = [by >>> 5, by & 31];
  for (let word = target.length - 1; word >= skip; word--) {
    const low = shift > 0 && word > skip ? (source[word - skip - 1] ?? 0) >>> (32 - shift) : 0;
    target[word] = (target[word] ?? 0) ^ (((source[word - skip] ?? 0) << shift) | low);
  }
}

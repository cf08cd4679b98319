/**
 * How many of the bits of two rows are set in both. Eight words at a time by carry-save adders, which leave one word to be counted (Harley
 * and Seal; Warren, Hacker's Delight, 5–1).
 *
 * @param a where the first row begins in `data`
 * @param b where the other one does
 */
export function countBoth(data: Uint32Array, a: number, b: number, words: number): number {
  let [ones, twos, fours, eights, word] = [0, 0, 0, 0, 0];
  for (; word + 8 <= words; word += 8) {
    const [i, j] = [a + word, b + word];
    const x0 = (data[i] ?? 0) & (data[j] ?? 0);
    const x1 = (data[i + 1] ?? 0) & (data[j + 1] ?? 0);
    const x2 = (data[i + 2] ?? 0) & (data[j + 2] ?? 0);
    const x3 = (data[i + 3] ?? 0) & (data[j + 3] ?? 0);
    const x4 = (data[i + 4] ?? 0) & (data[j + 4] ?? 0);
    const x5 = (data[i + 5] ?? 0) & (data[j + 5] ?? 0);
    const x6 = (data[i + 6] ?? 0) & (data[j + 6] ?? 0);
    const x7 = (data[i + 7] ?? 0) & (data[j + 7] ?? 0);
    let half = ones ^ x0;
    const twosA = (ones & x0) | (half & x1);
    ones = half ^ x1;
    half = ones ^ x2;
    const twosB = (ones & x2) | (half & x3);
    ones = half ^ x3;
    half = ones ^ x4;
    const twosC = (ones & x4) | (half & x5);
    ones = half ^ x5;
    half = ones ^ x6;
    const twosD = (ones & x6) | (half & x7);
    ones = half ^ x7;
    half = twos ^ twosA;
    const foursA = (twos & twosA) | (half & twosB);
    twos = half ^ twosB;
    half = twos ^ twosC;
    const foursB = (twos & twosC) | (half & twosD);
    twos = half ^ twosD;
    half = fours ^ foursA;
    eights += popCount((fours & foursA) | (half & foursB));
    fours = half ^ foursB;
  }
  let count = 8 * eights + 4 * popCount(fours) + 2 * popCount(twos) + popCount(ones);
  for (; word < words; word++) count += popCount((data[a + word] ?? 0) & (data[b + word] ?? 0));
  return count;
}

/** How many bits of a word are set. */
function popCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

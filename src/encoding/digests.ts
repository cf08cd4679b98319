/**
 * MD5 (RFC 1321), SHA-1 and SHA-256 (FIPS 180-4) of short ASCII text, millions at a time: one reused block, words instead of bytes and strings. A
 * general library spends most of its time on what is left out here.
 */

export type DigestName = 'md5' | 'sha1' | 'sha256';
/** @returns the digest's words as they are written, most significant byte first; the array is reused by the next call */
export type Digest = (text: string) => Uint32Array;

const block = new Uint32Array(80);

/** Runs `compress` over the padded blocks of the text. */
function overBlocks(text: string, isBigEndian: boolean, compress: () => void): void {
  const { length } = text;
  const total = Math.ceil((length + 9) / 64) * 64;
  for (let start = 0; start < total; start += 64) {
    block.fill(0, 0, 16);
    for (let at = start; at < Math.min(start + 64, length + 1); at++) {
      const byte = at === length ? 0x80 : text.charCodeAt(at) & 0xff;
      const word = (at & 63) >> 2;
      block[word] = (block[word] ?? 0) | (byte << (8 * (isBigEndian ? 3 - (at & 3) : at & 3)));
    }
    if (start + 64 === total) block[isBigEndian ? 15 : 14] = length * 8;
    compress();
  }
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

const SINES = Uint32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));
const TURNS = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21);
const md5State = new Uint32Array(4);
const md5Words = new Uint32Array(4);

export function md5(text: string): Uint32Array {
  md5State.set([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]);
  overBlocks(text, false, md5Block);
  for (let i = 0; i < 4; i++) {
    const x = md5State[i] ?? 0;
    md5Words[i] = (rotate(x, 8) & 0x00ff00ff) | (rotate(x, 24) & 0xff00ff00);
  }
  return md5Words;
}

function md5Block(): void {
  let [a = 0, b = 0, c = 0, d = 0] = md5State;
  for (let i = 0; i < 64; i++) {
    const round = i >> 4;
    const f =
      round === 0 ? d ^ (b & (c ^ d)) : round === 1 ? c ^ (d & (b ^ c)) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
    const at = round === 0 ? i : round === 1 ? (5 * i + 1) & 15 : round === 2 ? (3 * i + 5) & 15 : (7 * i) & 15;
    const sum = (a + f + (SINES[i] ?? 0) + (block[at] ?? 0)) | 0;
    a = d;
    d = c;
    c = b;
    b = (b + rotate(sum, TURNS[round * 4 + (i & 3)] ?? 0)) | 0;
  }
  accumulate(md5State, [a, b, c, d]);
}

const sha1State = new Uint32Array(5);

export function sha1(text: string): Uint32Array {
  sha1State.set([0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]);
  overBlocks(text, true, sha1Block);
  return sha1State;
}

function sha1Block(): void {
  for (let i = 16; i < 80; i++) {
    block[i] = rotate((block[i - 3] ?? 0) ^ (block[i - 8] ?? 0) ^ (block[i - 14] ?? 0) ^ (block[i - 16] ?? 0), 1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = sha1State;
  for (let i = 0; i < 80; i++) {
    const f = i < 20 ? d ^ (b & (c ^ d)) : i < 40 || i >= 60 ? b ^ c ^ d : (b & c) | (d & (b | c));
    const k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6;
    const sum = (rotate(a, 5) + f + e + k + (block[i] ?? 0)) | 0;
    e = d;
    d = c;
    c = rotate(b, 30);
    b = a;
    a = sum;
  }
  accumulate(sha1State, [a, b, c, d, e]);
}

const PRIMES = Array.from({ length: 312 }, (_, n) => n).filter((n) => n > 1 && !hasDivisor(n));
const CUBE_ROOTS = Uint32Array.from(PRIMES.slice(0, 64), (prime) => fractionBits(Math.cbrt(prime)));
const SQUARE_ROOTS = PRIMES.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));
const sha256State = new Uint32Array(8);

export function sha256(text: string): Uint32Array {
  sha256State.set(SQUARE_ROOTS);
  overBlocks(text, true, sha256Block);
  return sha256State;
}

function sha256Block(): void {
  for (let i = 16; i < 64; i++) {
    const early = block[i - 15] ?? 0;
    const late = block[i - 2] ?? 0;
    const s0 = rotate(early, 25) ^ rotate(early, 14) ^ (early >>> 3);
    const s1 = rotate(late, 15) ^ rotate(late, 13) ^ (late >>> 10);
    block[i] = ((block[i - 16] ?? 0) + s0 + (block[i - 7] ?? 0) + s1) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = sha256State;
  for (let i = 0; i < 64; i++) {
    const s1 = rotate(e, 26) ^ rotate(e, 21) ^ rotate(e, 7);
    const first = (h + s1 + (g ^ (e & (f ^ g))) + (CUBE_ROOTS[i] ?? 0) + (block[i] ?? 0)) | 0;
    const s0 = rotate(a, 30) ^ rotate(a, 19) ^ rotate(a, 10);
    const second = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  accumulate(sha256State, [a, b, c, d, e, f, g, h]);
}

function accumulate(state: Uint32Array, words: readonly number[]): void {
  for (const [i, word] of words.entries()) state[i] = (state[i] ?? 0) + word;
}

function hasDivisor(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return true;
  return false;
}

/** The first 32 bits behind the point (FIPS 180-4 §4.2.2 and §5.3.3). */
function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

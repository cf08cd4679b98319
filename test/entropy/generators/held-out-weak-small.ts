/** Held out: generators whose state is a few words. The truth is 0, as in the file beside this. */
import type { Generator } from './generator.ts';
import {
  congruential,
  drawnJavaRandom,
  firefoxRandom,
  mysqlRandom,
  pcg32,
  perlRandom,
  phpLcgValue,
  splitMix,
  v8Random,
  xorshift32,
  xorshift64star,
} from './held-out-small-state.ts';
import { BASE62, LETTERS } from './held-out-spellings.ts';
import { HEX, LOWER36, spelled, stateful } from './held-out-weak.ts';

const word8 = (word: number) => word.toString(16).padStart(8, '0');
const long16 = (long: bigint) => long.toString(16).padStart(16, '0');

/** Math.floor(Math.random() · limit). */
function floored(random: () => number): (limit: number) => number {
  return (limit) => Math.floor(random() * limit);
}

/** The version 4 that every page copies: a digit from each call, x or y. */
function polyfill(random: () => number): () => string {
  return () =>
    'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
      const digit = Math.floor(random() * 16);
      return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
    });
}

export const HELD_OUT_WEAK_SMALL: readonly Generator[] = [
  stateful('v8-hex-digits', 'Math.floor(Math.random() · 16) for each digit: four linear bits', 20, (source) =>
    spelled(HEX, 32, floored(v8Random(source))),
  ),
  stateful('v8-uuid-polyfill', 'the polyfill of UUID version 4', 20, (source) => polyfill(v8Random(source))),
  stateful('v8-sixteen-digits', 'Math.floor(Math.random() · 10^16)', 20, (source) => {
    const random = v8Random(source);
    return () => String(Math.floor(random() * 1e16));
  }),
  stateful('v8-letters', '62 characters: the top bit of each is linear', 100, (source) =>
    spelled(BASE62, 32, floored(v8Random(source))),
  ),
  stateful('v8-int-pairs', 'Math.floor(Math.random() · 0x10000).toString(16) eight times, padded', 20, (source) => {
    const random = v8Random(source);
    return () =>
      Array.from({ length: 8 }, () =>
        Math.floor((1 + random()) * 0x1_0000)
          .toString(16)
          .slice(1),
      ).join('');
  }),
  stateful('firefox-uuid', "the same polyfill on SpiderMonkey: the top bits of a sum's lower 53", undefined, (source) =>
    polyfill(firefoxRandom(source)),
  ),
  stateful('java-next-long', 'Long.toHexString(nextLong()), unpadded', 20, (source) => {
    const random = drawnJavaRandom(source);
    return () => random.nextLong().toString(16);
  }),
  stateful('java-two-longs', 'new UUID(nextLong(), nextLong()) without its dashes', 20, (source) => {
    const random = drawnJavaRandom(source);
    return () => long16(random.nextLong()) + long16(random.nextLong());
  }),
  stateful(
    'java-next-int-36',
    'nextInt(36): 31 bits modulo 36, of which two are the register’s bits 17 and 18',
    100,
    (source) => {
      const random = drawnJavaRandom(source);
      return spelled(LOWER36, 24, (limit) => random.nextInt(limit));
    },
  ),
  stateful('java-next-int-16', 'nextInt(16): the top four bits of 48', 100, (source) => {
    const random = drawnJavaRandom(source);
    return spelled(HEX.toUpperCase(), 32, (limit) => random.nextInt(limit));
  }),
  stateful(
    'commons-lang',
    'RandomStringUtils.randomAlphanumeric(20): 91 codes, most of which are left out',
    undefined,
    (source) => {
      const random = drawnJavaRandom(source);
      return () => {
        let text = '';
        while (text.length < 20) {
          const character = String.fromCharCode(32 + random.nextInt(91));
          if (BASE62.includes(character)) text += character;
        }
        return text;
      };
    },
  ),
  stateful('splittable-random', 'two of SplittableRandom: each output undoes to a state one step on', 20, (source) => {
    const next = splitMix(BigInt(`0x${source.hex(16)}`), 'splittable');
    return () => long16(next()) + long16(next());
  }),
  stateful('thread-local-random', 'two of ThreadLocalRandom, the same with other constants', 20, (source) => {
    const next = splitMix(BigInt(`0x${source.hex(16)}`), 'thread-local');
    return () => long16(next()) + long16(next());
  }),
  stateful('pcg32', '64 bits of state; its permutation has no quick way back', undefined, (source) => {
    const next = pcg32(source);
    return () => Array.from({ length: 4 }, () => word8(next())).join('');
  }),
  stateful('xorshift32', '32 bits, linear', 20, (source) => {
    const next = xorshift32(source.word());
    return () => Array.from({ length: 4 }, () => word8(next())).join('');
  }),
  stateful('xorshift64star', 'the whole output: the multiplication undoes', 20, (source) => {
    const next = xorshift64star(source);
    return () => long16(next()) + long16(next());
  }),
  stateful(
    'msvc-letters',
    "'a' + rand() % 26: bit 16 of a register of which the lower 17 go on by themselves",
    20,
    (source) => {
      const next = congruential(source.word(), 214_013, 2_531_011);
      return spelled(LOWER36.slice(10), 16, (limit) => ((next() >>> 16) & 0x7fff) % limit);
    },
  ),
  stateful('msvc-hex', '%04x of rand() eight times: 15 bits of 31', 20, (source) => {
    const next = congruential(source.word(), 214_013, 2_531_011);
    return () => Array.from({ length: 8 }, () => ((next() >>> 16) & 0x7fff).toString(16).padStart(4, '0')).join('');
  }),
  stateful('lcg-low-bytes', 'the low byte of the example of the C standard: period 256', 20, (source) => {
    const next = congruential(source.word(), 1_103_515_245, 12_345);
    return () => Array.from({ length: 16 }, () => (next() & 255).toString(16).padStart(2, '0')).join('');
  }),
  stateful('delphi-hex', 'Random(16): the top four bits of 32', 100, (source) => {
    const next = congruential(source.word(), 0x0808_8405, 1);
    return spelled(HEX.toUpperCase(), 32, (limit) => Math.floor((next() * limit) / 2 ** 32));
  }),
  stateful('delphi-letters', 'Random(52): the top bits of 32', 100, (source) => {
    const next = congruential(source.word(), 0x0808_8405, 1);
    return spelled(LETTERS, 20, (limit) => Math.floor((next() * limit) / 2 ** 32));
  }),
  stateful('vb-rnd', 'Classic ASP: Int(Rnd · 62), 24 bits of state', 20, (source) => {
    const next = congruential(source.below(2 ** 24), 0x43fd_43fd, 0xc3_9ec3, 24);
    return spelled(BASE62, 20, (limit) => Math.floor((next() / 2 ** 24) * limit));
  }),
  stateful(
    'php-lcg-value',
    'two of lcg_value() without "0.": 62 bits of state, of which each output shows 31',
    undefined,
    (source) => {
      const next = phpLcgValue(source);
      const digits = () => String(Number(next().toPrecision(14))).slice(2);
      return () => digits() + digits();
    },
  ),
  stateful('mysql-rand', 'FLOOR(RAND() · 10^9) twice: x(n + 2) = 5 x(n + 1) − 3 x(n) + 33', 100, (source) => {
    const next = mysqlRandom(source);
    return () => Array.from({ length: 2 }, () => String(Math.floor(next() * 1e9)).padStart(9, '0')).join('');
  }),
  stateful('perl-rand', 'int(rand(62)): the top bits of 48', 100, (source) =>
    spelled(BASE62, 24, floored(perlRandom(source))),
  ),
];

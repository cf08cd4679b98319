/**
 * Held out: the generators that languages call "random", in the spellings that people build identifiers with. The truth is 0: the state is
 * a secret of fixed size that a sample determines, whatever it takes to find it. `foundAt` is there where an attacker really finds it:
 * where outputs are linear in the state, or related to each other in the open, or the state is small. Not where rejected draws hide how
 * many were made, or where a sum or a permutation hides the register.
 */
import type { Generator } from './generator.ts';
import { dotnetRandom, glibcRandom, goSource, luajitRandom, twister } from './held-out-registers.ts';
import { BASE62, dashed, LETTERS, uuid4 } from './held-out-spellings.ts';
import type { Source } from './seeded.ts';

export function stateful(
  id: string,
  because: string,
  foundAt: number | undefined,
  start: (source: Source) => () => string,
): Generator {
  return {
    id,
    bits: 0,
    because,
    kind: 'weak',
    ...(foundAt === undefined ? {} : { foundAt }),
    draw: (n, source) => {
      const make = start(source);
      return { values: Array.from({ length: n }, make) };
    },
  };
}

/** So many digits or letters, each from a draw of its own. */
export function spelled(alphabet: string, characters: number, below: (limit: number) => number): () => string {
  return () => {
    let text = '';
    for (let at = 0; at < characters; at++) text += alphabet[below(alphabet.length)];
    return text;
  };
}

export const HEX = '0123456789abcdef';
export const LOWER36 = '0123456789abcdefghijklmnopqrstuvwxyz';
const word8 = (word: number) => word.toString(16).padStart(8, '0');

/** Python seeds by an array of words from the system. */
function python(source: Source): () => number {
  return twister(Array.from({ length: 8 }, () => source.word()));
}

/** Python's random.random(): 27 and 26 bits. */
function pythonFraction(word: () => number): () => number {
  return () => ((word() >>> 5) * 2 ** 26 + (word() >>> 6)) / 2 ** 53;
}

/** Python's getrandbits(128): the first word is the lowest. */
function pythonHex(word: () => number): () => string {
  return () => {
    let text = '';
    for (let at = 0; at < 4; at++) text = word8(word()) + text;
    return text;
  };
}

/** PHP's mt_rand(0, limit − 1), unbiased since 7.1. */
function phpRange(word: () => number): (limit: number) => number {
  return (limit) => {
    if ((limit & (limit - 1)) === 0) return (word() & (limit - 1)) >>> 0;
    const fair = 2 ** 32 - (2 ** 32 % limit);
    for (;;) {
      const drawn = word();
      if (drawn < fair) return drawn % limit;
    }
  };
}

export const HELD_OUT_WEAK: readonly Generator[] = [
  stateful('go-read-hex', 'math/rand.Read: seven bytes of each number, lowest first', 1_000, (source) => {
    const next = goSource(source);
    let left = 0;
    let high = 0;
    let low = 0;
    const byte = () => {
      if (left === 0) {
        [high, low] = next();
        left = 7;
      }
      const made = low & 255;
      low = ((low >>> 8) | (high << 24)) >>> 0;
      high >>>= 8;
      left--;
      return made.toString(16).padStart(2, '0');
    };
    return () => Array.from({ length: 16 }, byte).join('');
  }),
  stateful('go-int63-hex', '%016x of two Int63', 1_000, (source) => {
    const next = goSource(source);
    const half = () => {
      const [high, low] = next();
      return word8(high & 0x7fff_ffff) + word8(low);
    };
    return () => half() + half();
  }),
  stateful('go-letters', 'the well-known snippet: letters[rand.Intn(52)], 31 bits modulo 52', 100, (source) => {
    const next = goSource(source);
    const fair = 2 ** 31 - (2 ** 31 % 52);
    return spelled(LETTERS, 32, (limit) => {
      for (;;) {
        const drawn = next()[0] & 0x7fff_ffff;
        if (drawn < fair) return drawn % limit;
      }
    });
  }),
  stateful(
    'go-masked-letters',
    'six bits at a time, those over 51 left out: how many were is unknown',
    undefined,
    (source) => {
      const next = goSource(source);
      return () => {
        let text = '';
        while (text.length < 24) {
          const [high, low] = next();
          let cache = (BigInt(high & 0x7fff_ffff) << 32n) | BigInt(low);
          for (let taken = 0; taken < 10 && text.length < 24; taken++, cache >>= 6n)
            text = (LETTERS[Number(cache & 63n)] ?? '') + text;
        }
        return text;
      };
    },
  ),
  stateful('python-getrandbits', '"%032x" % random.getrandbits(128): 19,937 bits of state', 1_000, (source) =>
    pythonHex(python(source)),
  ),
  stateful('python-uuid', 'uuid.UUID(int=random.getrandbits(128), version=4)', 1_000, (source) => {
    const hex = pythonHex(python(source));
    return () => uuid4(hex());
  }),
  stateful('python-choices-62', 'random.choices: two words a letter, the top bit shows in each', 1_000, (source) => {
    const fraction = pythonFraction(python(source));
    return spelled(BASE62, 32, (limit) => Math.floor(fraction() * limit));
  }),
  stateful('python-choice-52', 'random.choice: six bits, those over 51 are drawn anew', undefined, (source) => {
    const word = python(source);
    return spelled(LETTERS, 32, (limit) => {
      for (;;) {
        const drawn = word() >>> 26;
        if (drawn < limit) return drawn;
      }
    });
  }),
  stateful('twister-untempered', 'the state of MT19937 without its last step', 1_000, (source) => {
    const word = twister(source.word(), false);
    return () => Array.from({ length: 4 }, () => word8(word())).join('');
  }),
  stateful(
    'php-mt-bytes',
    'chr(mt_rand(0, 255)) sixteen times, in hex: the recurrence needs 20,000 calls',
    5_000,
    (source) => {
      const range = phpRange(twister(source.word()));
      return () => Array.from({ length: 16 }, () => range(256).toString(16).padStart(2, '0')).join('');
    },
  ),
  stateful('php-mt-modulo', 'mt_rand() % 36: two bits of each draw are linear', 1_000, (source) => {
    const word = twister(source.word());
    return spelled(LOWER36, 32, (limit) => (word() >>> 1) % limit);
  }),
  stateful('php-mt-six-digits', 'mt_rand(100000, 999999) three times: five bits of each', 5_000, (source) => {
    const range = phpRange(twister(source.word()));
    return () => Array.from({ length: 3 }, () => 100_000 + range(900_000)).join('');
  }),
  stateful(
    'php-str-shuffle',
    'substr(str_shuffle(letters and digits), 0, 32): no character comes twice',
    1_000,
    (source) => {
      const range = phpRange(twister(source.word()));
      return () => {
        const characters = [...BASE62];
        for (let left = 61; left > 0; left--) {
          const to = range(left + 1);
          const kept = characters[to] ?? '';
          characters[to] = characters[left] ?? '';
          characters[left] = kept;
        }
        return characters.slice(0, 32).join('');
      };
    },
  ),
  stateful('ruby-rand-hex', 'rand(16).to_s(16): the low four bits', 1_000, (source) => {
    const word = python(source);
    return spelled(HEX, 32, () => word() & 15);
  }),
  stateful('ruby-rand-36', 'rand(36): the low six bits, those over 35 are drawn anew', undefined, (source) => {
    const word = python(source);
    return spelled(LOWER36, 25, (limit) => {
      for (;;) {
        const drawn = word() & 63;
        if (drawn < limit) return drawn;
      }
    });
  }),
  stateful(
    'dotnet-digits',
    'Random.Next(10): a digit is the difference of two earlier ones, or one less',
    100,
    (source) => {
      const next = dotnetRandom(source.word() | 0);
      return spelled('0123456789', 20, (limit) => Math.floor(next() * (1 / 0x7fff_ffff) * limit));
    },
  ),
  stateful('dotnet-letters', 'Random.Next(36), the same', 100, (source) => {
    const next = dotnetRandom(source.word() | 0);
    return spelled(LOWER36.toUpperCase(), 24, (limit) => Math.floor(next() * (1 / 0x7fff_ffff) * limit));
  }),
  stateful(
    'dotnet-bytes',
    'Random.NextBytes as a Guid: a byte is the difference of two earlier ones, or one less',
    100,
    (source) => {
      const next = dotnetRandom(source.word() | 0);
      return () => dashed(Array.from({ length: 16 }, () => (next() & 255).toString(16).padStart(2, '0')).join(''));
    },
  ),
  stateful(
    'glibc-hex',
    '%08x of rand() four times: a word is the sum of two earlier ones, or one more',
    100,
    (source) => {
      const random = glibcRandom(source.word() | 0);
      return () => Array.from({ length: 4 }, () => word8(random())).join('');
    },
  ),
  stateful('glibc-letters', 'letters[rand() % 62], the same modulo 62', 100, (source) => {
    const random = glibcRandom(source.word() | 0);
    return spelled(BASE62, 24, (limit) => random() % limit);
  }),
  stateful('luajit-hex', 'OpenResty: %08x of math.random(0, 2^32 − 1) four times; 223 bits, linear', 20, (source) => {
    const random = luajitRandom(source);
    return () => Array.from({ length: 4 }, () => word8(Math.floor(random() / 2 ** 20))).join('');
  }),
];

/**
 * Held out: strong in ways that need more than one draw: two forms at once, an expiry beside the random part, or a counter under a secret
 * key, which nobody without the key can tell from random draws. Its truth is what guessing costs: the key, or the output if that is shorter.
 */
import { createCipheriv, createHmac } from 'node:crypto';
import { each, type Generator } from './generator.ts';
import { uuid4 } from './held-out-spellings.ts';
import { clocks, type Source } from './seeded.ts';

/** Four Feistel rounds with HMAC over a number of 2 · half bits. */
export function feistel(value: number, half: number, key: Uint8Array): number {
  const size = 2 ** half;
  let left = Math.floor(value / size);
  let right = value % size;
  for (let round = 0; round < 4; round++) {
    const mixed = createHmac('sha256', key).update(`${round}:${right}`).digest().readUInt32BE(0) % size;
    [left, right] = [right, left ^ mixed];
  }
  return left * size + right;
}

function counted(
  id: string,
  bits: number,
  because: string,
  start: (source: Source) => (counter: number) => string,
): Generator {
  return {
    id,
    bits,
    because,
    kind: 'strong',
    draw: (n, source) => {
      const make = start(source);
      const first = 1_000 + source.below(1_000_000);
      return { values: Array.from({ length: n }, (_, at) => make(first + at)) };
    },
  };
}

export const HELD_OUT_KEYED: readonly Generator[] = [
  counted('hmac-counter', 128, 'HMAC-SHA-256 of a counter under a key of 256 bits, cut to 128', (source) => {
    const key = source.bytes(32);
    return (counter) => createHmac('sha256', key).update(String(counter)).digest('hex').slice(0, 32);
  }),
  counted('aes-counter', 127.999, 'AES-128 of a counter: guessing the key or the block', (source) => {
    const cipher = createCipheriv('aes-128-ecb', source.bytes(16), null).setAutoPadding(false);
    return (counter) => {
      const block = Buffer.alloc(16);
      block.writeUInt32BE(counter, 12);
      return cipher.update(block).toString('base64url');
    };
  }),
  counted('feistel-32', 31.9999, 'a keyed permutation of a counter: any of the 2^32 not yet seen', (source) => {
    const key = source.bytes(16);
    return (counter) => feistel(counter, 16, key).toString(16).padStart(8, '0');
  }),
  {
    id: 'random-and-expiry',
    bits: 128,
    because: '128 random bits; the expiry is the second of the receipt and an hour',
    kind: 'strong',
    draw: (n, source) => {
      const moments = clocks(n, source);
      return {
        values: moments.map(({ made }) => `${source.hex(32)}.${Math.floor(made / 1000) + 3_600}`),
        times: moments.map(({ received }) => received),
      };
    },
  },
  {
    id: 'uuid-or-hex',
    bits: 123,
    because: 'half are version 4 (122 bits), half 32 hex (128): the likeliest value is a UUID with chance 2^-123',
    oneFormatBits: 122,
    kind: 'strong',
    draw: each((source) => (source.below(2) === 0 ? uuid4(source.hex(32)) : source.hex(32))),
  },
  {
    id: 'either-case',
    bits: 128,
    because:
      'half the servers write capitals; a value without letters comes from both, so the likeliest has chance 2^-128',
    kind: 'strong',
    draw: each((source) => (source.below(2) === 0 ? source.hex(32).toUpperCase() : source.hex(32))),
  },
];

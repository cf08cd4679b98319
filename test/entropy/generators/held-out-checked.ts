/** Held out: evenly drawn, with characters behind that check them. To say that those follow from the rest is right, so they are no strong ones. */
import { each, type Generator } from './generator.ts';
import { BASE62, CROCKFORD, crc62, luhn, mod37 } from './held-out-spellings.ts';
import type { Source } from './seeded.ts';

function checked(id: string, bits: number, because: string, make: (source: Source) => string): Generator {
  return { id, bits, because, kind: 'defective', foundAt: 20, draw: each(make) };
}

export const HELD_OUT_CHECKED: readonly Generator[] = [
  checked(
    'token-crc62',
    30 * Math.log2(62),
    "30 characters of 62; the last six are their CRC-32, as GitHub's tokens",
    (source) => {
      const text = source.pick(BASE62, 30);
      return `ghp_${text}${crc62(text)}`;
    },
  ),
  checked('luhn-digits', 24 * Math.log2(10), '24 digits and their check digit', (source) => {
    const digits = source.pick('0123456789', 24);
    return digits + luhn(digits);
  }),
  checked('crockford-mod37', 100, '20 characters of 32 and their check symbol', (source) => {
    const text = source.pick(CROCKFORD, 20);
    return text + mod37(text);
  }),
];

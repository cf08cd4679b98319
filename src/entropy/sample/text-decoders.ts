/** Encodings that identifiers made of text are wrapped in. Each is one to one, so that no bound is lost by taking it off. */
import { BASE32, BASE64 } from '../../encoding/alphabets.ts';
import { decodeBase32 } from '../../encoding/base32.ts';
import { decodeBase64 } from '../../encoding/base64.ts';
import { fillsBytes } from '../../encoding/fills-bytes.ts';
import { decodeHex } from '../../encoding/hex.ts';
import { decodeBase58 } from '../../encoding/number-bases.ts';

export type Encoding = 'hexadecimal' | 'base32' | 'base58' | 'base64';

/** In the order in which they are tried. Each returns `undefined` for what an encoder would not have written. */
export const TEXT_DECODERS: readonly (readonly [Encoding, (text: string) => string | undefined])[] = [
  ['hexadecimal', fromHex],
  ['base32', fromBase32],
  ['base58', fromBase58],
  ['base64', fromBase64],
];

/** Shorter text may be anything. */
const SHORTEST = 8;

/** The first digits of printable characters are 2 to 7. */
function fromHex(text: string): string | undefined {
  return /^(?:[2-7][0-9A-Fa-f])+$/.test(text) ? decodeHex(text.toLowerCase()) : undefined;
}

/** Capitals or small letters. */
function fromBase32(text: string): string | undefined {
  if (text.length < SHORTEST || !/^(?:[A-Z2-7]+|[a-z2-7]+)={0,6}$/.test(text)) return undefined;
  const bare = text.replace(/={1,8}$/, '').toUpperCase();
  return fillsBytes(bare, BASE32) ? decodeBase32(bare) : undefined;
}

/** A leading 1 is a zero byte, which no text begins with. */
function fromBase58(text: string): string | undefined {
  return text.length < SHORTEST || text.startsWith('1') ? undefined : decodeBase58(text, LONGEST_BASE58);
}

/** Conversion is quadratic; identifiers are shorter. */
const LONGEST_BASE58 = 200;

/** Padded to whole groups of four characters, or not at all. */
function fromBase64(text: string): string | undefined {
  if (text.length < SHORTEST || (text.endsWith('=') && text.length % 4 !== 0)) return undefined;
  const bare = text
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  return fillsBytes(bare, BASE64) ? decodeBase64(text) : undefined;
}

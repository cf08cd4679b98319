/** Encodings that identifiers made of text are wrapped in. Each is one to one, so that no bound is lost by taking it off. */

export type Encoding = 'hexadecimal' | 'base32' | 'base58' | 'base64';

/** In the order in which they are tried. Each returns `undefined` for what an encoder would not have written. */
export const TEXT_DECODERS: readonly (readonly [Encoding, (text: string) => string | undefined])[] = [
  ['hexadecimal', fromHex],
  ['base32', fromBase32],
  ['base58', fromBase58],
  ['base64', fromBase64],
];

function fromHex(text: string): string | undefined {
  if (text.length % 2 === 1 || !/^(?:[2-7][0-9A-Fa-f])+$/.test(text)) return undefined;
  let decoded = '';
  for (let at = 0; at < text.length; at += 2)
    decoded += String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16));
  return decoded;
}

/** RFC 4648 §6, capitals or small letters. */
function fromBase32(text: string): string | undefined {
  if (text.length < 8 || !/^(?:[A-Z2-7]+|[a-z2-7]+)={0,6}$/.test(text)) return undefined;
  let decoded = '';
  let held = 0;
  let bits = 0;
  for (const character of text.replace(/=+$/, '').toUpperCase()) {
    held = held * 32 + 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(character);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    decoded += String.fromCharCode(Math.floor(held / 2 ** bits));
    held %= 2 ** bits;
  }
  // Idle bits are zero, and fewer than a character has.
  return held === 0 && bits < 5 ? decoded : undefined;
}

/** The number that the text's bytes are, in Bitcoin's 58 characters. */
function fromBase58(text: string): string | undefined {
  if (text.length < 8 || text.length > MOST_BASE58 || !/^[2-9A-HJ-NP-Za-km-z][1-9A-HJ-NP-Za-km-z]+$/.test(text))
    return undefined;
  let number = 0n;
  for (const character of text) {
    number = number * 58n + BigInt('123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'.indexOf(character));
  }
  const hex = number.toString(16);
  return fromHex(hex.length % 2 === 1 ? `0${hex}` : hex);
}

/** Conversion is quadratic; identifiers are shorter. */
const MOST_BASE58 = 200;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** RFC 4648 §4 and §5, padded or not. */
function fromBase64(text: string): string | undefined {
  if (text.length < 8 || !/^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$/.test(text)) return undefined;
  const bare = text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  const padding = text.length - bare.length;
  if (bare.length % 4 === 1 || (padding > 0 && text.length % 4 !== 0)) return undefined;
  // Idle bits may be set in random text; an encoder leaves them zero.
  const idle = (bare.length * 6) % 8;
  return BASE64.indexOf(bare.slice(-1)) % 2 ** idle === 0 ? atob(bare) : undefined;
}

/** Base64 (RFC 4648 §4 and §5) as it occurs in cookies: either alphabet, padded or not. */
import { decodeUtf8 } from './utf8.ts';

/** Cookies end at 4 KB; anything much longer is data to be measured, not to be decoded. */
const LONGEST = 65_536;

const STANDARD = /^[A-Za-z0-9+/]+={0,2}$/;
const URL_SAFE = /^[A-Za-z0-9_-]+={0,2}$/;

/** @returns one character per byte; `undefined` when the text is not Base64, is empty or is longer than 64 KiB */
export function decodeBase64(text: string): string | undefined {
  if (text.length > LONGEST || !(STANDARD.test(text) || URL_SAFE.test(text))) return undefined;
  const unpadded = text.endsWith('==') ? text.slice(0, -2) : text.endsWith('=') ? text.slice(0, -1) : text;
  if (unpadded.length % 4 === 1) return undefined;
  return atob(unpadded.replaceAll('-', '+').replaceAll('_', '/'));
}

/** @returns the decoded bytes read as UTF-8; `undefined` when they are neither Base64 nor valid UTF-8 */
export function decodeBase64Text(text: string): string | undefined {
  const bytes = decodeBase64(text);
  return bytes === undefined ? undefined : decodeUtf8(bytes);
}

/** How many bytes that many characters of Base64 (without padding) hold, and how many of the last character's bits they leave idle. */
export function base64Bytes(characters: number): { readonly bytes: number; readonly idleBits: number } {
  const bits = characters * 6;
  return { bytes: Math.floor(bits / 8), idleBits: bits % 8 };
}

/** Hexadecimal (RFC 4648 §8). Bytes are texts of one character per byte. */

const LONGEST = 65_536;

/** @returns `undefined` when the text is not hexadecimal, has small and capital letters, or is longer than 64 KiB */
export function decodeHex(text: string): string | undefined {
  if (text.length % 2 !== 0 || text.length > LONGEST || !/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(text)) return undefined;
  let bytes = '';
  for (let at = 0; at < text.length; at += 2) bytes += String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16));
  return bytes;
}

/** The same of what has a letter among its digits: a decimal number is hardly ever meant as hexadecimal. */
export function decodeHexWithLetter(text: string): string | undefined {
  return /[a-f]/i.test(text) ? decodeHex(text) : undefined;
}

export function encodeHex(bytes: string): string {
  let hex = '';
  for (let at = 0; at < bytes.length; at++) hex += bytes.charCodeAt(at).toString(16).padStart(2, '0');
  return hex;
}

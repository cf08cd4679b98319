/** Texts as bytes. */
import { decodeBase64 } from './base64.ts';
import { decodeHex } from './hex.ts';

export function bytesOfText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** @returns no bytes when the text is not base64 */
export function bytesOfBase64(text: string): Uint8Array {
  return bytesOfBinary(decodeBase64(text) ?? '');
}

export function bytesOfHex(text: string): Uint8Array {
  return bytesOfBinary(decodeHex(text) ?? '');
}

/** @param bytes one character per byte */
export function bytesOfBinary(bytes: string): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
}

export function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

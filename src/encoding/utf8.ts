/** Text and its UTF-8, one character per byte. */

/** @returns `undefined` when the bytes are not valid UTF-8 */
export function decodeUtf8(bytes: string): string | undefined {
  if (!/[\x80-\xFF]/.test(bytes)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

export function encodeUtf8(text: string): string {
  if (!/[^\x00-\x7F]/.test(text)) return text;
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

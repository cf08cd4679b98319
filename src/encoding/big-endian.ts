/** @param bytes one character per byte, most significant first; exact up to 2^53 */
export function bigEndian(bytes: string): number {
  let value = 0;
  for (let at = 0; at < bytes.length; at++) value = value * 256 + bytes.charCodeAt(at);
  return value;
}

/** Base32 (RFC 4648 §6 and §7). Bytes are texts of one character per byte. */
import { BASE32, BASE32_HEX } from './alphabets.ts';

const LONGEST = 65_536;

/** Capitals; padding may be left off. */
export function decodeBase32(text: string): string | undefined {
  if (text.length > LONGEST || !/^[A-Z2-7]+={0,6}$/.test(text)) return undefined;
  return fromBits(text.replace(/={1,8}$/, ''), BASE32);
}

/** Base32hex in small letters, as xid writes it. */
export function decodeBase32Hex(text: string): string | undefined {
  return text.length <= LONGEST && /^[0-9a-v]+$/.test(text) ? fromBits(text, BASE32_HEX) : undefined;
}

function fromBits(text: string, characters: string): string {
  let [bytes, held, bits] = ['', 0, 0];
  for (const character of text) {
    held = ((held << 5) | characters.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes += String.fromCharCode((held >> bits) & 255);
  }
  return bytes;
}

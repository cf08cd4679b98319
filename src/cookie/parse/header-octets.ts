/**
 * Octet strings: one character from U+0000 to U+00FF per octet. Cookies are octets; the text that an extension is given of a header,
 * and of a stored cookie, is that browser's reading of them. The log's texts are brought into one form.
 */
import { deviates } from '../browsers/deviations.ts';
import type { UserAgent } from '../browsers/user-agent.ts';
import { decodeStrictly } from './decode-octets.ts';

const ASCII = /^[\x00-\x7F]*$/;

/**
 * The octets of a header line.
 *
 * @param text in the one form (`headerText`): decoded as UTF-8; of a line that is not UTF-8, octets from 0x80 up stand as U+DC80 to
 *   U+DCFF, one each, so that none is lost
 */
export function headerOctets(text: string): string {
  if (ASCII.test(text)) return text;
  if (!SURROGATE.test(text)) return fromBytes(ENCODER.encode(text));
  const octets: string[] = [];
  for (const character of text) octets.push(encoded(character.codePointAt(0) ?? 0));
  return octets.join('');
}

/**
 * Chromium tells an extension of a header as UTF-8 text, Firefox with a character for each octet.
 *
 * @returns decoded text; of what is not UTF-8, each octet from 0x80 up as U+DC80 to U+DCFF
 */
export function headerText(told: string, userAgent: UserAgent): string {
  if (ASCII.test(told) || !deviates(userAgent, 'names-shown-byte-by-byte') || !BYTES.test(told)) return told;
  return (
    decodeStrictly(told) ?? told.replace(/[\x80-\xFF]/g, (octet) => String.fromCharCode(0xdc00 + octet.charCodeAt(0)))
  );
}

const BYTES = /^[\x00-\xFF]*$/;
const ENCODER = new TextEncoder();
const SURROGATE = /[\uD800-\uDFFF]/;
/** Arguments of one call: every engine takes as many. */
const CHUNK = 4096;

function fromBytes(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(start, start + CHUNK));
  }
  return text;
}

function encoded(point: number): string {
  if (point < 0x80) return String.fromCharCode(point);
  if (point >= 0xdc80 && point <= 0xdcff) return String.fromCharCode(point - 0xdc00);
  if (point >= 0xd800 && point <= 0xdfff) return '\xEF\xBF\xBD';
  if (point < 0x800) return String.fromCharCode(0xc0 | (point >> 6), trail(point));
  if (point < 0x10000) return String.fromCharCode(0xe0 | (point >> 12), trail(point >> 6), trail(point));
  return String.fromCharCode(0xf0 | (point >> 18), trail(point >> 12), trail(point >> 6), trail(point));
}

function trail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

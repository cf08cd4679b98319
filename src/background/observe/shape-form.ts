/** The shapes of form bodies that the browser hands over as raw bytes. */
import type { RequestBody } from '../../observation.ts';
import { collectFields, MAX_FIELDS } from './collect-fields.ts';

/**
 * Parts of `multipart/form-data` (RFC 7578), told by their boundary, which is the body's first line.
 * @returns null when the text does not begin with a boundary or no part has a name
 */
export function shapeMultipart(text: string, complete: boolean): RequestBody | null {
  const lineEnd = text.indexOf('\r\n');
  // RFC 2046 §5.1.1: at most 70 characters after the two hyphens; browsers stay below.
  if (!text.startsWith('--') || lineEnd < 3 || lineEnd > 100) return null;
  const delimiter = `\r\n${text.slice(0, lineEnd)}`;
  const parts = text.slice(lineEnd).split(delimiter, MAX_FIELDS + 2);
  const fields = collectFields();
  if (!complete) fields.cut();
  let named = 0;
  for (const part of parts) {
    const headerEnd = part.indexOf('\r\n\r\n');
    if (headerEnd < 0) continue;
    const head = part.slice(0, headerEnd);
    const name = /[ ;]name="([^"]*)"/i.exec(head)?.[1];
    if (name === undefined) continue;
    named += 1;
    const file = /[ ;]filename\*?=/i.test(head);
    fields.add(unescapeName(name), file ? 'file' : 'text', part.slice(headerEnd + 4));
  }
  return named > 0 ? fields.body('multipart') : null;
}

/** The three characters that browsers percent-encode in a part's name (HTML, "multipart/form-data encoding algorithm"). */
function unescapeName(name: string): string {
  return name.replaceAll('%22', '"').replaceAll('%0D%0A', '\n');
}

/** Names that scripts and servers use. Anything else might be a value that we mistook for a name, and is not taken. */
const PLAUSIBLE_NAME = /^[\p{L}_$][\p{L}\p{N}_$.:[\]-]{0,63}$/u;

function plausible(name: string): boolean {
  return PLAUSIBLE_NAME.test(name);
}

/** `application/x-www-form-urlencoded` sent as bytes, as scripts do. Null when it does not look like that from end to end. */
export function shapeUrlencoded(text: string, complete: boolean): RequestBody | null {
  // A lone value that ends in Base64 padding is not a pair.
  if (/\s/.test(text) || !/=[^=&]/.test(text)) return null;
  const pairs = text.split('&', MAX_FIELDS + 2).filter((pair) => pair !== '');
  const fields = collectFields();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    if (equals < 0 && complete) return null;
    if (!plausible(name)) return null;
    fields.add(name, 'text', equals < 0 ? '' : decode(pair.slice(equals + 1)));
  }
  if (!complete) fields.cut();
  return fields.body('urlencoded');
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** `text/plain` forms: one `name=value` a line (HTML, "text/plain encoding algorithm"). Other text has no fields. */
export function shapeText(text: string, complete: boolean): RequestBody {
  const fields = collectFields();
  if (!complete) fields.cut();
  const lines = text.split('\r\n', MAX_FIELDS + 2);
  const pairs = lines.filter((line) => line !== '');
  const form = lines.length > 1 && pairs.every((line) => plausible(line.slice(0, Math.max(0, line.indexOf('=')))));
  if (form) {
    for (const line of pairs) {
      const equals = line.indexOf('=');
      fields.add(line.slice(0, equals), 'text', line.slice(equals + 1));
    }
  }
  return fields.body('text');
}

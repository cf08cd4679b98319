/** The outer layers of a cookie value: encodings and markers that say how to read it and carry no secret themselves. */

export type LayerKind = 'percent-encoding' | 'quotes' | 'express-signed' | 'express-json';

export interface Layer {
  readonly kind: LayerKind;
  /** What the layer means, for people. */
  readonly meaning: string;
  /** Characters of the raw value that belong to the layer alone (quotes, markers). */
  readonly removed: readonly { readonly start: number; readonly end: number }[];
}

export interface Peeled {
  readonly text: string;
  /** Outermost first. */
  readonly layers: readonly Layer[];
  /** Where in the raw value the character at `index` of the text begins; the text's length gives the end of its last one. */
  rawIndex(index: number): number;
}

const MEANINGS: Readonly<Record<LayerKind, string>> = {
  'percent-encoding': 'percent-encoding (RFC 3986 §2.1), so that the value fits into a header',
  quotes: 'quotation marks around the value (RFC 6265 §4.1.1 allows them)',
  'express-signed': '“s:”, the marker of Express for a signed value',
  'express-json': '“j:”, the marker of Express for a JSON value',
};

/** Something that an encoder leaves as it is; letters and digits are never escaped, so an escaped one is no encoding but chance. */
const ESCAPED_ALNUM = /%(?:3\d|[46][1-9a-f]|[57][0-9a])/i;
/** Characters that every percent-encoder escapes: a value that has one of them raw is not percent-encoded. */
const ALWAYS_ESCAPED = /[\x00-\x20"<>\\^`{|}\x7F-\uFFFF]/;

/** An application that escapes what its framework escapes again is met now and then. */
const MOST_PERCENT = 2;

/** Total; linear in the length of the value. Peels quotes, percent-encoding at most twice, quotes again, then one Express marker. */
export function peelLayers(value: string): Peeled {
  const layers: Layer[] = [];
  let text = value;
  let starts: Uint32Array | undefined;
  let shift = 0;
  const rawIndex = (index: number) => starts?.[index + shift] ?? index + shift;
  const strip = (kind: LayerKind, front: number, back: number) => {
    const end = text.length;
    const removed = [{ start: rawIndex(0), end: rawIndex(front) }];
    if (back > 0) removed.push({ start: rawIndex(end - back), end: rawIndex(end) });
    layers.push({ kind, meaning: MEANINGS[kind], removed });
    text = text.slice(front, end - back);
    shift += front;
  };

  if (isQuoted(text)) strip('quotes', 1, 1);
  for (let round = 0; round < MOST_PERCENT; round++) {
    const decoded = percentDecode(text);
    if (decoded === undefined) break;
    layers.push({ kind: 'percent-encoding', meaning: MEANINGS['percent-encoding'], removed: [] });
    text = decoded.text;
    starts = decoded.starts.map(rawIndex);
    shift = 0;
    if (isQuoted(text)) strip('quotes', 1, 1);
  }
  if (text.startsWith('s:') && text.lastIndexOf('.') > 2) strip('express-signed', 2, 0);
  else if (text.startsWith('j:{') || text.startsWith('j:[')) strip('express-json', 2, 0);
  const [mapped, shifted] = [starts, shift];
  return { text, layers, rawIndex: (index) => mapped?.[index + shifted] ?? index + shifted };
}

function isQuoted(text: string): boolean {
  return text.length >= 2 && text.startsWith('"') && text.endsWith('"');
}

/**
 * @returns the decoded text and where each of its UTF-16 units began (one more entry for the end); `undefined` when the text is not
 *   the work of a percent-encoder, so that chance characters of a random identifier are never taken for an encoding
 */
function percentDecode(text: string): { readonly text: string; readonly starts: Uint32Array } | undefined {
  if (!text.includes('%') || ESCAPED_ALNUM.test(text) || ALWAYS_ESCAPED.test(text)) return undefined;
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    return undefined;
  }
  const starts = new Uint32Array(decoded.length + 1);
  let raw = 0;
  let index = 0;
  while (index < decoded.length) {
    starts[index] = raw;
    const isPair = text.charAt(raw) === '%' && (decoded.codePointAt(index) ?? 0) > 0xffff;
    raw += text.charAt(raw) === '%' ? 3 * utf8Length(decoded.codePointAt(index) ?? 0) : 1;
    if (isPair) starts[index + 1] = starts[index] ?? 0;
    index += isPair ? 2 : 1;
  }
  starts[decoded.length] = text.length;
  return { text: decoded, starts };
}

function utf8Length(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

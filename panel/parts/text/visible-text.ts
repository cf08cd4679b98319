/**
 * Text from the inspected site, made safe to look at: characters that hide, reorder or break lines are spelled out. The result
 * goes into text nodes and attributes only.
 */
export interface TextPiece {
  readonly text: string;
  /** The piece stands for a character that could not have been seen. */
  readonly escaped: boolean;
}

/** C0 and C1 controls, soft hyphen, zero-width and joiners, bidi marks and isolates, line separators, fillers, BOM, tags, lone surrogates. */
const HIDDEN =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: joiners and variation selectors are meant one by one
  /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

export function visiblePieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(HIDDEN)) {
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), escaped: false });
    pieces.push({ text: spelled(match[0]), escaped: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), escaped: false });
  return pieces;
}

/** The same as one string, for attributes such as `title`. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, spelled);
}

/** The beginning of a long text, and how much more there was. */
export function shortened(text: string, limit: number): { readonly text: string; readonly more: number } {
  return text.length <= limit ? { text, more: 0 } : { text: text.slice(0, limit), more: text.length - limit };
}

function spelled(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u${code > 0xffff ? `{${code.toString(16)}}` : code.toString(16).padStart(4, '0')}`;
}

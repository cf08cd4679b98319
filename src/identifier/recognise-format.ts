/** The form of a value: the first that recognises it, from the most telling to the least. */

import { FORMATS } from './formats/list.ts';
import { plain } from './formats/plain.ts';
import type { Format, FormatInput, FormatMatch } from './value/format.ts';

export interface Recognition {
  readonly format: Format;
  readonly match: FormatMatch;
}

/** Total: what no form claims is plain text, all of it the identity. */
export function recogniseFormat(input: FormatInput): Recognition {
  for (const format of FORMATS) {
    const match = format.recognise(input);
    if (match !== undefined) return { format, match };
  }
  return { format: plain, match: plain.describe(input) };
}

/** What no form claims: a number, hexadecimal, base64, or any text, by its alphabet alone. Always matches. */

import { base64Bytes } from '../../encoding/base64.ts';
import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import type { Format, FormatInput, FormatMatch } from '../value/format.ts';

/** Nobody makes longer identifiers; what is longer is as likely a session that is encrypted. */
const MOST_BITS = 512;

export const plain: Format & { describe(input: FormatInput): FormatMatch } = {
  id: 'plain',
  title: 'No known form',
  recognise: (input) => describe(input),
  describe,
};

function describe({ text }: FormatInput): FormatMatch {
  const fit = fitAlphabet(text);
  return {
    kind: 'reference',
    parts: [{ start: 0, end: text.length, role: 'identifier', label: labelOf(text) }],
    identity: text,
    peeled: [],
    likelyBits: fit.likelyBits,
    why: `If it was drawn evenly from ${fit.smallest.title}`,
    ...(fit.upperBits > MOST_BITS && { sessionPlace: 'unclear' }),
  };
}

function labelOf(text: string): string {
  const fit = fitAlphabet(text);
  if (fit.smallest.id === 'decimal') return `a number of ${text.length} digits`;
  if (fit.smallest.id.startsWith('hex') && text.length % 2 === 0) return `${text.length / 2} bytes, hexadecimal`;
  const unpadded = text.replace(/={1,2}$/, '').length;
  if (fit.smallest.id.startsWith('base64') && base64Bytes(unpadded).idleBits < 6) {
    return `${base64Bytes(unpadded).bytes} bytes, ${fit.smallest.title}`;
  }
  return `${fit.symbols} ${fit.smallest.id === 'bytes' ? 'bytes' : 'characters'} of ${fit.smallest.title}`;
}

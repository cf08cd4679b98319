import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import type { Format } from '../value/format.ts';
import { partSequence } from '../value/part-sequence.ts';

/** Classic ASP's session cookie: eight random letters in its name, 24 letters in its value. */
export const aspClassic: Format = {
  id: 'asp-classic',
  title: 'Classic ASP session identifier',
  recognise({ text, name }) {
    if (!/^ASPSESSIONID[A-Z]{8}$/.test(name) || !/^[A-Z]{20,24}$/.test(text)) return undefined;
    return {
      kind: 'reference',
      parts: partSequence([[text.length, 'identifier', `${text.length} letters`, fitAlphabet(text).upperBits]]),
      identity: text,
      peeled: [],
      likelyBits: 32,
      why: 'If IIS made it, it is a 32-bit number, scrambled',
    };
  },
};

/** What the characters of a value say as they stand, without any decoding: a name, an address, in a cookie whose own name may tell what it is. */

import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { group, scalar } from '../readers/outline.ts';
import { type AddressHint, addressHint } from './address-hint.ts';
import { type PersonalHint, personalHints } from './personal-hints.ts';

export interface PlainHints {
  readonly personal: readonly PersonalHint[];
  readonly addresses: readonly AddressHint[];
}

/** @param texts what no reader took apart; @param name the cookie's, which speaks for a value that is one text alone */
export function plainHints(name: string, texts: readonly string[]): PlainHints {
  const own = texts.length === 1 ? name : '';
  return {
    personal: texts.flatMap((text) => personal(own, text)),
    // Routes begin with a separator; HAProxy may add times after a bar.
    addresses: texts.flatMap((text) => addressHint(text.replace(/^[.!:]/, '').replace(/\|.*$/s, '')) ?? []),
  };
}

/** What can hold more bits is an identifier, whatever its cookie is called: `login` often is the session. */
const MOST_BITS = 96;

function personal(name: string, text: string): readonly PersonalHint[] {
  const kind = /^\d+$/.test(text) ? 'number' : 'text';
  return personalHints(group('map', [{ name, value: scalar(kind, text) }]))
    .filter(({ by, what }) => by === 'value' || what === 'password' || fitAlphabet(text).upperBits < MOST_BITS)
    .map((hint) => ({ ...hint, path: '' }));
}

/** The forms that are a serialisation and nothing else: one recogniser, told which one. */
import { decodeBase64 } from '../../encoding/base64.ts';
import { decodeHexWithLetter } from '../../encoding/hex.ts';
import { encodeUtf8 } from '../../encoding/utf8.ts';
import { EXECUTABLE, readSerialised, SERIALISATION_TITLES, type SerialisationId } from '../readers/serialisation.ts';
import type { Format, FormatMatch } from './format.ts';
import { memberNames } from './json-object.ts';

/** No cookie is longer: browsers keep 4 KB. */
const LONGEST = 16_384;

/** How the bytes lie in the text. */
type Encoding = 'as they are' | 'base64' | 'hexadecimal';

interface Found {
  readonly id: SerialisationId;
  readonly encoding: Encoding;
  readonly names: string;
}

/** One file each in `formats/`. @param id also which serialisation */
export function serialisedFormat(id: SerialisationId, form: Pick<Format, 'id' | 'title'>): Format {
  return { ...form, recognise: ({ text }) => (mayBe(id, text) ? matchOf(text, find(text), id) : undefined) };
}

/** The beginnings that each kind has, plain, in base64 and in hexadecimal: most values are told apart by these. */
const BEGINNINGS: Readonly<Partial<Record<SerialisationId, RegExp>>> = {
  php: /^(?:[aOC]:\d|[YTQ][TzA]o|613a|4f3a)/,
  java: /^(?:rO0AB|aced0005)/i,
  marshal: /^(?:BAh|0408)/,
  pickle: /^(?:gA[J-X]|800[2-5]|K|[(]|28|Y[123]|c[a-z_]|63|f[SX])/,
};

function mayBe(id: SerialisationId, text: string): boolean {
  if (text.length < 8 || text.length > LONGEST) return false;
  return BEGINNINGS[id]?.test(text) ?? true;
}

/** The last text and what it is: the forms are asked one after the other about the same value. */
let last: { readonly text: string; readonly found: Found | undefined } = { text: '', found: undefined };

function find(text: string): Found | undefined {
  if (last.text !== text) last = { text, found: read(text) };
  return last.found;
}

function read(text: string): Found | undefined {
  const candidates: readonly (readonly [Encoding, string | undefined])[] = [
    ['as they are', encodeUtf8(text)],
    ['hexadecimal', decodeHexWithLetter(text)],
    ['base64', decodeBase64(text)],
  ];
  for (const [encoding, bytes] of candidates) {
    const found = bytes === undefined ? undefined : readSerialised(bytes);
    if (found === undefined) continue;
    const members = Object.fromEntries(found.outline.members.slice(0, 20).map(({ name }) => [`${name}`, true]));
    const kind = found.outline.kind === 'object' ? `an object of class ${found.outline.text}` : memberNames(members);
    return { id: found.id, encoding, names: kind };
  }
  return undefined;
}

function matchOf(text: string, found: Found | undefined, id: SerialisationId): FormatMatch | undefined {
  if (found?.id !== id) return undefined;
  const title = SERIALISATION_TITLES[id];
  return {
    kind: 'client-state',
    parts: [
      {
        start: 0,
        end: text.length,
        role: 'payload',
        label: found.encoding === 'as they are' ? title : `${title}, ${found.encoding}`,
      },
    ],
    identity: text,
    peeled: [],
    why: EXECUTABLE.has(id)
      ? 'Nothing in it shows a signature, and a server that reads it back makes whatever objects it names: such values can be made to run code.'
      : 'Nothing in it shows a signature: whether the server trusts it has to be tried.',
    facts: found.names === '' ? [] : [{ label: 'holds', value: found.names }],
  };
}

/** What a signature guards, where it is not known beforehand: state that can be read, or an identifier, which may have a form of its own. */

import { decodeBase64Text } from '../../encoding/base64.ts';
import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import { readJson } from '../readers/read-json.ts';
import type { Format, FormatMatch, FormatName, Part, ValueFact } from '../value/format.ts';
import { memberNames, parseJsonObject } from '../value/json-object.ts';
import { cuid } from './cuid.ts';
import { ksuid } from './ksuid.ts';
import { objectId } from './object-id.ts';
import { ulid } from './ulid.ts';
import { uniqid } from './uniqid.ts';
import { unixTime } from './unix-time.ts';
import { uuid } from './uuid.ts';
import { xid } from './xid.ts';

/** Formats of identifiers that say more than their alphabet does. */
const OF_IDENTIFIERS: readonly Format[] = [uuid, ulid, objectId, xid, ksuid, cuid, uniqid, unixTime];
/** What can hold fewer is no identifier that somebody relies on: a name, a number, a choice. */
const FEWEST_BITS = 64;

export interface SignedValue {
  readonly kind: 'client-state' | 'reference';
  readonly part: Part;
  readonly facts: readonly ValueFact[];
  readonly inner?: FormatName;
  readonly likelyBits?: number;
  readonly why?: string;
}

/**
 * @param text what was signed, without the signature
 * @param start where it stands in the peeled text
 */
export function signedValue(text: string, start = 0): SignedValue {
  const end = start + text.length;
  const json = jsonIn(text);
  if (readJson(json) !== undefined) {
    const object = parseJsonObject(json);
    return {
      kind: 'client-state',
      part: { start, end, role: 'payload', label: 'state, readable by anybody' },
      facts: object === undefined ? [] : [{ label: 'holds', value: memberNames(object) }],
    };
  }
  const inside = formatInside(text);
  if (inside !== undefined) {
    const [part] = inside.match.parts;
    return {
      kind: 'reference',
      part: part === undefined ? { start, end, role: 'identifier', label: 'signed value' } : moved(part, start),
      facts: inside.match.facts ?? [],
      inner: inside.form,
      ...pick(inside.match),
    };
  }
  if (fitAlphabet(text).upperBits < FEWEST_BITS) {
    return {
      kind: 'client-state',
      part: { start, end, role: 'payload', label: 'signed value, readable by anybody' },
      facts: [],
      why: 'It is too short for an identifier, and nobody has to guess it: its signature guards it.',
    };
  }
  return { kind: 'reference', part: { start, end, role: 'identifier', label: 'signed value' }, facts: [] };
}

/** What a leading dot announces: zlib. */
export function compressedState(length: number): SignedValue {
  return {
    kind: 'client-state',
    part: { start: 0, end: length, role: 'payload', label: 'state, compressed' },
    facts: [],
  };
}

/** The form that an identifier has by itself, without a signature. */
export function formatInside(text: string): { readonly form: FormatName; readonly match: FormatMatch } | undefined {
  for (const { id, title, recognise } of OF_IDENTIFIERS) {
    const match = recognise({ text, layers: [], name: '' });
    if (match !== undefined) {
      return { form: { id, title: match.chance === undefined ? title : `perhaps ${title}` }, match };
    }
  }
  return undefined;
}

/** Plain, behind Express’ `j:`, or in base64, where every object begins with `e` and every list with `W`. */
function jsonIn(text: string): string {
  if (text.startsWith('j:')) return text.slice(2);
  return (/^[eW]/.test(text) ? decodeBase64Text(text) : undefined) ?? text;
}

function moved(part: Part, by: number): Part {
  const { children } = part;
  return {
    ...part,
    start: part.start + by,
    end: part.end + by,
    ...(children !== undefined && { children: children.map((child) => moved(child, by)) }),
  };
}

function pick({ likelyBits, why }: FormatMatch) {
  return { ...(likelyBits !== undefined && { likelyBits }), ...(why !== undefined && { why }) };
}

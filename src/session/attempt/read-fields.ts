/** The fields that a request sent, as far as they are known: from the body, or from the query of the address. */

import { type FieldReading, readFieldName } from '../../lexicon/read-field-name.ts';
import type { BodyField } from '../../observation.ts';
import type { HopRecord } from '../records/exchange-record.ts';

export interface ReadField {
  readonly name: string;
  readonly filled: boolean;
  readonly digits: boolean;
  readonly size: BodyField['size'];
  readonly short: boolean;
  /** Index of an earlier field with the same value. */
  readonly sameAs?: number;
  readonly reading: FieldReading;
}

const LONGEST_QUERY = 4_000;
const MOST = 50;

export function readFields(hop: HopRecord): readonly ReadField[] {
  const fields = (hop.body?.fields ?? []).map(
    ({ name, type, size, digits, sameAs }): ReadField => ({
      name,
      digits,
      size,
      short: size === 'short',
      reading: readFieldName(name),
      filled: size !== 'empty' && type !== 'boolean' && type !== 'null',
      ...(sameAs === undefined ? {} : { sameAs }),
    }),
  );
  const question = hop.url.indexOf('?');
  if (question < 0 || hop.url.length - question > LONGEST_QUERY || fields.length > 0) return fields;
  let count = 0;
  for (const [name, value] of new URLSearchParams(hop.url.slice(question))) {
    if (count++ > MOST) break;
    const size = sizeOf(value.length);
    const shape = { filled: value !== '', digits: /^\d+$/.test(value), size, short: value.length <= 10 };
    fields.push({ name, ...shape, reading: readFieldName(name) });
  }
  return fields;
}

function sizeOf(length: number): BodyField['size'] {
  if (length === 0) return 'empty';
  if (length <= 8) return 'short';
  return length <= 64 ? 'medium' : 'long';
}

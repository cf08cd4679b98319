/** Collects the fields of one request body: names, shapes and a protocol's own words. Values are compared here and forgotten with the collector. */
import type { BodyField, RequestBody } from '../../observation.ts';
import { bodyWord } from './body-word.ts';

export const MAX_FIELDS = 200;
export const MAX_NAME = 200;
const SHORT = 8;
const MEDIUM = 64;

/** Sizes in UTF-16 code units: a PIN or a one-time code is short, a password or an address medium, a token or a text long. */
function sizeOf(value: string): BodyField['size'] {
  if (value === '') return 'empty';
  if (value.length <= SHORT) return 'short';
  return value.length <= MEDIUM ? 'medium' : 'long';
}

export interface FieldCollector {
  add(name: string, type: BodyField['type'], value: string): void;
  /** Say that the walk stopped early. */
  cut(): void;
  body(encoding: RequestBody['encoding']): RequestBody;
}

export function collectFields(): FieldCollector {
  const fields: BodyField[] = [];
  const firstWith = new Map<string, number>();
  let truncated = false;
  return {
    add(name, type, value) {
      if (fields.length >= MAX_FIELDS) {
        truncated = true;
        return;
      }
      if (name.length > MAX_NAME) truncated = true;
      const comparable = (type === 'text' || type === 'number') && value !== '';
      const earlier = comparable ? firstWith.get(value) : undefined;
      if (comparable && earlier === undefined) firstWith.set(value, fields.length);
      const word = type === 'text' ? bodyWord(name, value) : undefined;
      fields.push({
        name: name.slice(0, MAX_NAME),
        type,
        // What a file holds is not read.
        size: type === 'file' ? 'long' : sizeOf(value),
        digits: (type === 'text' || type === 'number') && /^[0-9]+$/.test(value),
        ...(earlier === undefined ? {} : { sameAs: earlier }),
        ...(word === undefined ? {} : { word }),
      });
    },
    cut() {
      truncated = true;
    },
    body: (encoding) => ({ encoding, fields, truncated }),
  };
}

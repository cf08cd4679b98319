import { namesSignOut } from '../../../lexicon/names-sign-out.ts';
import { readFieldName } from '../../../lexicon/read-field-name.ts';
import type { HopRecord } from '../../records/exchange-record.ts';

/** A field of the body, mostly its button, is called after signing out, and no password goes with it. */
export function hasSignOutField({ body, method }: HopRecord): boolean {
  if (body === undefined || method === 'GET') return false;
  const filled = body.fields.filter(({ size, type }) => size !== 'empty' && type !== 'null');
  if (!filled.some(({ name }) => namesSignOut(name))) return false;
  return !filled.some(({ name }) => readFieldName(name).meaning === 'password');
}

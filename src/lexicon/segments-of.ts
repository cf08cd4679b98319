import { plain } from './plain-words.ts';

const LONGEST = 200;

/** A field's name in its segments: `user[new_password]` → user, new, password. */
export function segmentsOf(name: string): readonly string[] {
  return plain(name.slice(0, LONGEST).replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
}

/** Can this value be what a server knows somebody by? Readable words, names, numbers and switches cannot, unless nothing else is there. */
import type { Known } from '../records/identity-cache.ts';
import { isReadable } from './is-readable.ts';

/** Fewer bits by the value's own mixture are a name, a number or a switch (ASVS 5.0 7.2.3 asks for 128, OWASP and NIST for 64). */
const LEAST_BITS = 40;
const SHORTEST = 10;

export function canIdentify({ identity: { kind, part }, value }: Known): boolean {
  if (kind === 'empty') return false;
  if (kind === 'sealed' || kind === 'client-token') return true;
  if (kind === 'client-state') return value.length >= 32;
  return part.length >= SHORTEST && !isReadable(part) && mixture(part) >= LEAST_BITS;
}

/** Shannon's measure over the value's own characters, times its length: an upper estimate, to tell words from identifiers. */
function mixture(text: string): number {
  const beginning = text.slice(0, 200);
  const counts = new Map<string, number>();
  for (const character of beginning) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count * Math.log2(count / beginning.length);
  return bits;
}

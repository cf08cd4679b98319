/** What the form of a cookie's value says: its length, its shape, and how its characters vary. */
import type { RankingEvidence } from './sentences.ts';

export function valueEvidence(value: string): readonly RankingEvidence[] {
  const shape = shapeOf(value.slice(0, 5000));
  return [
    { code: lengthOf(value.length), facts: value.length },
    ...(shape === undefined ? [] : [{ code: shape }]),
    ...(value === '' ? [] : [{ code: varietyOf(value.slice(0, 1000)) }]),
  ];
}

function lengthOf(length: number): 'length-identifier' | 'length-long' | 'length-middle' | 'length-short' {
  if ((length >= 26 && length <= 39) || length >= 100) return 'length-identifier';
  if (length >= 40) return 'length-long';
  return length >= 16 ? 'length-middle' : 'length-short';
}

type Shape = Extract<RankingEvidence['code'], `shape-${string}`>;

/** The first that fits. Pairs of names and values say nothing. */
function shapeOf(value: string): Shape | undefined {
  if (value === '') return 'shape-empty';
  if (/^[0-9a-f]{16,}$/i.test(value) && /[0-9]/.test(value)) return 'shape-hexadecimal';
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return 'shape-uuid';
  if (/^\d+$/.test(value)) return 'shape-number';
  if (/^https?(?::|%3a)/i.test(value)) return 'shape-address';
  if (/^(?:true|false|yes|no|on|off|[a-z]{2}(?:[-_][a-z]{2})?)$/i.test(value)) return 'shape-switch';
  if (/^[a-z]+$/i.test(value) && value.length < 20) return 'shape-letters';
  if (/[^=&]=[^=&]+&[^=&]+=/.test(value.slice(0, 500))) return undefined;
  return /^[\w%.~+/=:*-]{20,}$/.test(value) ? 'shape-opaque' : 'shape-parts';
}

function varietyOf(value: string): 'variety-high' | 'variety-middle' | 'variety-low' {
  const bits = bitsPerCharacter(value);
  if (bits >= 3.5) return 'variety-high';
  return bits >= 2.5 ? 'variety-middle' : 'variety-low';
}

/** Shannon entropy of the value's own characters. Says how mixed one value is, never how hard it is to guess. */
function bitsPerCharacter(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}

import { wholeNumberBits } from '../../encoding/whole-number-bits.ts';
import type { Columns } from './columns.ts';

/** log2 of how often numbers of a width are all so short: a few values together look like a narrower form than they have. */
const RARE = Math.log2(400);

/** @returns bits of the widest whole numbers that the values may be; 0 where they are no numbers, or are padded */
export function sampleNumberBits({ n, width, family, columns }: Columns): number {
  const symbols = family.characters.length;
  // In base 58 a number may happen to have no digit.
  const base = symbols === 52 ? 58 : symbols;
  const isNumber = columns.every(({ counts }) => counts.findLastIndex((count) => count > 0) < symbols);
  if (!isNumber || (columns[0]?.counts[0] ?? 1) > 0) return 0;
  // Nobody writes an integer in base 58 or 62.
  const integer = base > 36 ? Number.NEGATIVE_INFINITY : RARE;
  return wholeNumberBits({ base, digits: width, count: n, rarity: { integer, key: RARE } });
}

/**
 * `alphabet[byte % alphabet.length]`, the commonest bias of all: 256 is no multiple of 62 or 36 or 10, so the first 256 mod K characters come up once more
 * in 256. Counted over all columns and as one group, this shows long before any single character does.
 */

import { normalTails } from '../distributions/gamma.ts';
import type { Column, Columns } from '../sample/columns.ts';
import type { Trial } from './trial.ts';

/** Alphabets are written down class after class, in any order. */
const CLASSES = [/[0-9]/, /[A-Z]/, /[a-z]/] as const;
const ENOUGH = 100;

export function testModuloBias(
  { n, family }: Pick<Columns, 'n' | 'family'>,
  tested: readonly Column[],
): readonly Trial[] {
  const size = family.characters.length;
  const more = 256 % size;
  const alike = tested.filter((column) => column.size === size);
  const total = n * alike.length;
  if (more === 0 || (total * more) / size < ENOUGH) return [];
  const counts = Array.from({ length: size }, (_, symbol) =>
    alike.reduce((sum, column) => sum + (column.counts[symbol] ?? 0), 0),
  );
  return firstOfEachOrder(family.characters, more).map((first): Trial => {
    const found = first.reduce((sum, symbol) => sum + (counts[symbol] ?? 0), 0);
    const share = more / size;
    const z = (found - total * share) / Math.sqrt(total * share * (1 - share));
    return { family: 'uneven', columns: [], p: normalTails(z), measured: found / total / share };
  });
}

/** The symbols that come first when the alphabet's classes stand in each possible order, without repetitions. */
function firstOfEachOrder(characters: string, count: number): readonly (readonly number[])[] {
  const classes = CLASSES.map((each) => [...characters].filter((character) => each.test(character)));
  const rest = [...characters].filter((character) => !/[0-9A-Za-z]/.test(character));
  const found = new Map<string, readonly number[]>();
  for (const order of ordersOf(classes.filter(({ length }) => length > 0))) {
    const first = [...order.flat(), ...rest].slice(0, count);
    const symbols = first.map((character) => characters.indexOf(character)).sort((one, other) => one - other);
    found.set(symbols.join(), symbols);
  }
  return [...found.values()];
}

function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, at) => ordersOf(items.toSpliced(at, 1)).map((order) => [item, ...order]));
}

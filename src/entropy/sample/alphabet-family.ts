/**
 * The alphabet that a sample's characters come from. Tests count with the smallest one that explains them, upper bounds with the largest
 * one that is not implausible. The characters are in the order of their values, so that bits and digits mean what the encoder meant.
 */

import { ALPHABETS, alphabetsWith } from '../../encoding/alphabets.ts';

export interface AlphabetFamily {
  readonly title: string;
  /** By value: the character of value 0 first. */
  readonly characters: string;
  /** Size of the largest alphabet that the sample does not refute: upper bounds count with it. */
  readonly largest: number;
}

/** Of alphabets of 32 characters, a sample's is rather one of numbers in base 32 than base32. */
const ORDER_OF_32 = ['base32-hex', 'base32', 'base32-lower', 'base32-asp', 'crockford', 'base32-hex-upper'];
const FAMILIES = ALPHABETS.toSorted(
  (one, other) => one.size - other.size || ORDER_OF_32.indexOf(one.id) - ORDER_OF_32.indexOf(other.id),
);

/** A larger alphabet is ruled out when characters drawn from it would look this small with a chance below this. */
const IMPLAUSIBLE = 1e-6;

/**
 * @param seen the characters that occur
 * @param count how many characters were seen in all
 * @returns `undefined` when there are characters beyond printable ASCII
 */
export function fitFamily(seen: ReadonlySet<string>, count: number): AlphabetFamily | undefined {
  const fitting = alphabetsWith([...seen], FAMILIES);
  const smallest = fitting[0];
  if (smallest === undefined) return undefined;
  const { title, characters: standard } = smallest;
  // Where so many characters leave out some of the alphabet, it is a smaller one of the site's own.
  const isOwn = seen.size < standard.length && standard.length * (1 - 1 / standard.length) ** count < IMPLAUSIBLE;
  const characters = isOwn ? [...standard].filter((each) => seen.has(each)).join('') : standard;
  let largest = characters.length;
  for (const { size } of fitting) {
    if (size > largest && (characters.length / size) ** count >= IMPLAUSIBLE) largest = size;
  }
  return { title: isOwn ? `${characters.length} characters` : title, characters, largest };
}

/** What this alphabet has of the standard ones, where that is not all of it. */
export function narrowerAlphabets({ characters }: AlphabetFamily): readonly string[] {
  const parts = FAMILIES.map((standard) =>
    [...characters].filter((each) => standard.characters.includes(each)).join(''),
  );
  return [...new Set(parts)].filter((part) => part.length > 1 && part.length < characters.length);
}

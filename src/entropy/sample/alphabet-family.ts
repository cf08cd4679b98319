/**
 * The alphabet that a sample's characters come from. Tests count with the smallest one that explains them, upper bounds with the largest
 * one that is not implausible. The characters are in the order of their values, so that bits and digits mean what the encoder meant.
 */

export interface AlphabetFamily {
  readonly title: string;
  /** By value: the character of value 0 first. */
  readonly characters: string;
  /** Size of the largest alphabet that the sample does not refute: upper bounds count with it. */
  readonly largest: number;
}

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** Smallest first; of equal size, the commoner one first. */
const FAMILIES: readonly (readonly [title: string, characters: string])[] = [
  ['decimal digits', DIGITS],
  ['hexadecimal', `${DIGITS}abcdef`],
  ['hexadecimal (capitals)', `${DIGITS}ABCDEF`],
  ['small letters', LOWER],
  ['capital letters', UPPER],
  ['base32hex (0–9a–v)', `${DIGITS}${LOWER.slice(0, 22)}`],
  ['base32', `${UPPER}234567`],
  ['base32 (small)', `${LOWER}234567`],
  ['a–z0–5', `${LOWER}012345`],
  ['Crockford base32', '0123456789ABCDEFGHJKMNPQRSTVWXYZ'],
  ['base32hex (0–9A–V)', `${DIGITS}${UPPER.slice(0, 22)}`],
  ['base36', `${DIGITS}${LOWER}`],
  ['base36 (capitals)', `${DIGITS}${UPPER}`],
  ['letters', `${UPPER}${LOWER}`],
  ['base58', '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'],
  ['base62', `${DIGITS}${UPPER}${LOWER}`],
  ['base64url', `${UPPER}${LOWER}${DIGITS}-_`],
  ['base64', `${UPPER}${LOWER}${DIGITS}+/`],
  ['0–9a–zA–Z,-', `${DIGITS}${LOWER}${UPPER},-`],
  ['./0–9a–zA–Z', `./${DIGITS}${UPPER}${LOWER}`],
  ['printable ASCII', PRINTABLE],
];

/** A larger alphabet is ruled out when characters drawn from it would look this small with a chance below this. */
const IMPLAUSIBLE = 1e-6;

/**
 * @param seen the characters that occur
 * @param count how many characters were seen in all
 * @returns `undefined` when there are characters beyond printable ASCII
 */
export function fitFamily(seen: ReadonlySet<string>, count: number): AlphabetFamily | undefined {
  const fitting = FAMILIES.filter(([, characters]) => contains(characters, seen));
  const smallest = fitting[0];
  if (smallest === undefined) return undefined;
  const [title, standard] = smallest;
  // Where so many characters leave out some of the alphabet, it is a smaller one of the site's own.
  const isOwn = seen.size < standard.length && standard.length * (1 - 1 / standard.length) ** count < IMPLAUSIBLE;
  const characters = isOwn ? [...standard].filter((each) => seen.has(each)).join('') : standard;
  let largest = characters.length;
  for (const [, larger] of fitting) {
    if (larger.length > largest && (characters.length / larger.length) ** count >= IMPLAUSIBLE) largest = larger.length;
  }
  return { title: isOwn ? `${characters.length} characters` : title, characters, largest };
}

/** What this alphabet has of the standard ones, where that is not all of it. */
export function narrowerAlphabets({ characters }: AlphabetFamily): readonly string[] {
  const parts = FAMILIES.map(([, standard]) => [...characters].filter((each) => standard.includes(each)).join(''));
  return [...new Set(parts)].filter((part) => part.length > 1 && part.length < characters.length);
}

function contains(characters: string, seen: ReadonlySet<string>): boolean {
  if (seen.size > characters.length) return false;
  for (const character of seen) if (!characters.includes(character)) return false;
  return true;
}

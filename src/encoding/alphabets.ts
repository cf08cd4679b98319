/** The alphabets that values are written in. */

export interface Alphabet {
  readonly id: string;
  /** As shown: "base64url". */
  readonly title: string;
  /** By value: the character of value 0 first. */
  readonly characters: string;
  readonly size: number;
}

export const DIGITS = '0123456789';
export const LOWER = 'abcdefghijklmnopqrstuvwxyz';
export const UPPER = LOWER.toUpperCase();
/** RFC 4648 §6 and §7. */
export const BASE32 = `${UPPER}234567`;
export const BASE32_HEX = `${DIGITS}${LOWER.slice(0, 22)}`;
/** Bitcoin's. */
export const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const BASE62 = `${DIGITS}${UPPER}${LOWER}`;
/** RFC 4648 §4. */
export const BASE64 = `${UPPER}${LOWER}${DIGITS}+/`;

/** Every byte: what is left for text beyond printable ASCII. Counted per octet of UTF-8. */
export const BYTES: Alphabet = { id: 'bytes', title: 'any bytes', characters: '', size: 256 };

export const BASE64_ALPHABET = define('base64', 'base64', BASE64);
export const BASE64URL_ALPHABET = define('base64url', 'base64url', `${UPPER}${LOWER}${DIGITS}-_`);

/** Smallest first; of equal size, the one first that a single value is taken for. */
export const ALPHABETS: readonly Alphabet[] = [
  define('decimal', 'decimal digits', DIGITS),
  define('hex-lower', 'hexadecimal', `${DIGITS}abcdef`),
  define('hex-upper', 'hexadecimal (capitals)', `${DIGITS}ABCDEF`),
  define('lower', 'small letters', LOWER),
  define('upper', 'capital letters', UPPER),
  define('base32', 'base32', BASE32),
  define('base32-lower', 'base32 (small)', BASE32.toLowerCase()),
  define('base32-hex', 'base32hex (0–9a–v)', BASE32_HEX),
  define('base32-hex-upper', 'base32hex (0–9A–V)', BASE32_HEX.toUpperCase()),
  define('base32-asp', 'a–z0–5', `${LOWER}012345`),
  define('crockford', 'Crockford base32', '0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
  define('base36', 'base36', `${DIGITS}${LOWER}`),
  define('base36-upper', 'base36 (capitals)', `${DIGITS}${UPPER}`),
  define('letters', 'letters', `${UPPER}${LOWER}`),
  define('base58', 'base58', BASE58),
  define('base62', 'base62', BASE62),
  BASE64URL_ALPHABET,
  BASE64_ALPHABET,
  define('php-6', '0–9a–zA–Z,-', `${DIGITS}${LOWER}${UPPER},-`),
  define('crypt-64', './0–9a–zA–Z', `./${DIGITS}${UPPER}${LOWER}`),
  define('printable', 'printable ASCII', String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))),
];

/** Those that have all of these characters, the smallest first. */
export function alphabetsWith(
  seen: readonly string[],
  alphabets: readonly Alphabet[] = ALPHABETS,
): readonly Alphabet[] {
  return alphabets.filter(
    ({ characters, size }) => seen.length <= size && seen.every((character) => characters.includes(character)),
  );
}

function define(id: string, title: string, characters: string): Alphabet {
  return { id, title, characters, size: characters.length };
}

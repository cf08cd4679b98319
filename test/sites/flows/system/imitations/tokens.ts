/** Random values in the shapes that frameworks give them. */
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';

/** @param alphabet of 2, 4, 8 … characters */
export function token(length: number, alphabet: string): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}

export const LOWER_HEX = '0123456789abcdef';
export const UPPER_HEX = '0123456789ABCDEF';
export const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** PHP with five bits a character, and ASP.NET: digits and letters of the first 32. */
export const PHP_32 = '0123456789abcdefghijklmnopqrstuv';
export const ASPNET_32 = 'abcdefghijklmnopqrstuvwxyz012345';

export const base64url = (bytes: number): string => randomBytes(bytes).toString('base64url');

/** As Laravel's Encrypter seals a string: AES-256-CBC, then HMAC-SHA-256 over IV and text, as JSON in Base64. */
export function laravelSeal(text: string, key: Buffer): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  const value = Buffer.concat([cipher.update(text), cipher.final()]).toString('base64');
  const ivText = iv.toString('base64');
  const mac = createHmac('sha256', key).update(`${ivText}${value}`).digest('hex');
  return Buffer.from(JSON.stringify({ iv: ivText, value, mac, tag: '' })).toString('base64');
}

/** A date as PHP writes it into Set-Cookie. */
export const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toUTCString();

/** When a stored cookie ends. The browsers' store counts in seconds, the log and the rules in milliseconds: this is where one becomes the other. */
import type { StoredCookie } from '../../observation/stored-cookie.ts';

type Ending = Pick<StoredCookie, 'expirationDate'>;

/** @returns milliseconds since the Unix epoch; `undefined` for a cookie that ends with the browser session */
export function expiresAt({ expirationDate }: Ending): number | undefined {
  return expirationDate === undefined ? undefined : expirationDate * 1000;
}

/** @param at milliseconds since the Unix epoch */
export function isExpired(cookie: Ending, at: number): boolean {
  const end = expiresAt(cookie);
  return end !== undefined && end <= at;
}

/** The inverse of `expiresAt`. */
export function expirationDateAt(at: number): number {
  return at / 1000;
}

/** Flags that a proxy or a framework puts on everything: looks are relative to the site. */
import type { CookieRecord } from '../records/cookie-record.ts';
import { looksOf } from './looks-of.ts';

export interface SharedFlags {
  readonly httpOnly: boolean;
  readonly secure: boolean;
}

/** Of fewer cookies, all may well be the session's. */
const LEAST = 8;
const SHARE = 0.9;

/** Of the cookies that answers set, whoever set them later. */
export function sharedFlags(cookies: readonly CookieRecord[]): SharedFlags {
  const codes = cookies
    .filter((record) => record.spans.length > 0)
    .map((record) => new Set(looksOf(record).result.reasons.map(({ code }) => code)))
    .filter((one) => one.has('set-by-header'));
  const shared = (code: string): boolean =>
    codes.length >= LEAST && codes.filter((one) => one.has(code)).length >= codes.length * SHARE;
  return { httpOnly: shared('httponly'), secure: shared('secure') };
}

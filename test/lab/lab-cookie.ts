/** What a real browser's store holds, as the extension's API tells it. */
import { storedCookie } from '../../src/background/platform/browser-cookie.ts';
import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';

export function labCookie(cookie: chrome.cookies.Cookie): DatedCookie {
  const { storeId: _, ...told } = storedCookie(cookie);
  return told;
}

/** One line for people: `a=1; www.c17.test only; /; Secure; lax; 400 d`. */
export function describeCookie(cookie: DatedCookie, setAt: number): string {
  return [
    `${printable(cookie.name)}=${printable(cookie.value)}`,
    cookie.hostOnly ? `${cookie.domain} only` : `.${cookie.domain}`,
    printable(cookie.path),
    ...(cookie.secure ? ['Secure'] : []),
    ...(cookie.httpOnly ? ['HttpOnly'] : []),
    ...(cookie.sameSite === 'unspecified' ? [] : [cookie.sameSite]),
    ...(cookie.expirationDate === undefined ? [] : [`${Math.round(cookie.expirationDate - setAt / 1000)} s`]),
    ...(cookie.partition === undefined ? [] : [`partition ${cookie.partition}`]),
    ...(cookie.hasCrossSiteAncestor === true ? ['frames of other sites'] : []),
  ].join('; ');
}

/** Control characters and what is not ASCII as escapes; long runs shortened. */
export function printable(text: string): string {
  const escaped = text.replace(/[^\x20-\x7e]/g, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  return escaped.length > 160 ? `${escaped.slice(0, 80)}…(${text.length} characters)…${escaped.slice(-40)}` : escaped;
}

/** A cookie as the extension's API told it, in one shape for both browsers. */
export interface LabCookie {
  readonly name: string;
  readonly value: string;
  /** Without leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: chrome.cookies.Cookie['sameSite'];
  /** Seconds since the Unix epoch; absent for a cookie that ends with the browser session. */
  readonly expirationDate?: number;
  /** Top-level site of a partitioned cookie. */
  readonly partition?: string;
  /** Chromium only; present when true. */
  readonly hasCrossSiteAncestor?: boolean;
}

export function labCookie(cookie: chrome.cookies.Cookie): LabCookie {
  const partition = cookie.partitionKey?.topLevelSite;
  return {
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain.replace(/^\./, ''),
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite,
    ...(cookie.expirationDate !== undefined && { expirationDate: cookie.expirationDate }),
    ...(partition !== undefined && { partition }),
    ...(cookie.partitionKey?.hasCrossSiteAncestor === true && { hasCrossSiteAncestor: true }),
  };
}

/** One line for people: `a=1; www.c17.test only; /; Secure; lax; 400 d`. */
export function describeCookie(cookie: LabCookie, setAt: number): string {
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

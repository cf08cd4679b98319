/** A stored cookie in one line, for tests: `jar('a=1; www.shop.test; /x; Secure')`. A leading dot of the domain: not host-only. */
import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';

export function jar(text: string, more: Partial<DatedCookie> = {}): DatedCookie {
  const [pair = '', domain = 'www.shop.test', path = '/', ...flags] = text.split('; ');
  const equals = pair.indexOf('=');
  return {
    name: pair.slice(0, equals),
    value: pair.slice(equals + 1),
    domain: domain.replace(/^\./, ''),
    hostOnly: !domain.startsWith('.'),
    path,
    secure: flags.includes('Secure'),
    httpOnly: flags.includes('HttpOnly'),
    sameSite: 'unspecified',
    ...more,
  };
}

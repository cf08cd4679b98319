/** Addresses of servers in what a cookie says: inside a private network they tell an attacker how the site is built. */
import type { Outline } from '../readers/outline.ts';
import { walkOutline } from '../readers/walk-outline.ts';

export interface AddressHint {
  /** `10.1.2.3`, `fd00::1`, `db1.corp.internal`. */
  readonly address: string;
  readonly port?: number;
  /** Not reachable from the internet: RFC 1918, RFC 6598, loopback, link-local, RFC 4193, names of private zones. */
  readonly isInternal: boolean;
}

export const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const INTERNAL_NAME = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:local|internal|lan|intranet|corp|home\.arpa)$/i;
const MOST_HINTS = 20;
const DEEPEST = 24;

/** Also `address:port` and `[address]:port`. @returns `undefined` when the text is no address */
export function addressHint(text: string): AddressHint | undefined {
  if (text.length > 120) return undefined;
  const [, bracketed, plain, port] = /^(?:\[([0-9A-Fa-f:.]+)\]|([^:\s]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
  const host = bracketed ?? plain ?? text;
  const isIp = IPV4.test(host) || isIpv6(host);
  if (!isIp && !INTERNAL_NAME.test(host)) return undefined;
  return {
    address: host,
    ...(port !== undefined && { port: Number(port) }),
    isInternal: !isIp || isInternalAddress(host),
  };
}

export function isIpv6(text: string): boolean {
  return /^[0-9a-f:.]{3,45}$/i.test(text) && /:.*:/.test(text) && URL.canParse(`http://[${text}]`);
}

/** An address with IPv6 in its short form (RFC 5952 §4): `2001:db8::30`. @param address IPv6 as its parts in hexadecimal */
export function shortIpv6(address: string): string {
  return isIpv6(address) ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
}

/** RFC 1918 and its like for IPv4; RFC 4193 (fc00::/7), RFC 4291 (fe80::/10, ::1) and mapped IPv4 for IPv6. */
export function isInternalAddress(address: string): boolean {
  if (!address.includes(':')) return isInternalIpv4(address);
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  return mapped === undefined
    ? /^(?:f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:|::1$)/i.test(shortIpv6(address))
    : isInternalIpv4(mapped);
}

/** RFC 1918, RFC 6598 (100.64/10), RFC 1122 (127/8), RFC 3927 (169.254/16). */
export function isInternalIpv4(address: string): boolean {
  const [a = 0, b = 0] = address.split('.').map(Number);
  return (
    a === 10 ||
    a === 127 ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 169 && b === 254) ||
    (a === 100 && b >= 64 && b < 128)
  );
}

/** Every address that a payload names. */
export function addressHints(outline: Outline | undefined): readonly AddressHint[] {
  const found = new Map<string, AddressHint>();
  walkOutline(outline, DEEPEST, ({ value }) => {
    const hint = value.kind === 'text' ? addressHint(value.text) : undefined;
    if (hint !== undefined) found.set(`${hint.address}:${hint.port ?? ''}`, hint);
    return found.size < MOST_HINTS;
  });
  return [...found.values()];
}

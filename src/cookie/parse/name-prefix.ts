/**
 * Cookie name prefixes: a name that makes the browser demand attributes. RFC 6265bis §4.1.3 and §5.4 (`__Secure-`, `__Host-`);
 * draft-ietf-httpbis-layered-cookies, "Store a cookie" (`__Http-`, `__Host-Http-`: Chrome 140, Firefox 143).
 */

export type NamePrefix = '__Secure-' | '__Host-' | '__Http-' | '__Host-Http-';

export type PrefixDemand = 'Secure' | 'HttpOnly' | 'no Domain' | 'Path=/';

/** Longest first: every `__Host-Http-` name also begins with `__Host-`. */
const DEMANDS: readonly (readonly [NamePrefix, readonly PrefixDemand[]])[] = [
  ['__Host-Http-', ['Secure', 'HttpOnly', 'no Domain', 'Path=/']],
  ['__Host-', ['Secure', 'no Domain', 'Path=/']],
  ['__Http-', ['Secure', 'HttpOnly']],
  ['__Secure-', ['Secure']],
];

/** What of a cookie the prefixes look at. `path` is the Path attribute, or the stored path where the attribute is not known. */
export interface PrefixedAttributes {
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly hostOnly: boolean;
  readonly path: string | undefined;
}

/** Compared without regard to case, as §5.4 demands, because servers do so. */
export function namePrefix(name: string): NamePrefix | undefined {
  if (!name.startsWith('__')) return undefined;
  return DEMANDS.find(([prefix]) => name.slice(0, prefix.length).toLowerCase() === prefix.toLowerCase())?.[0];
}

export function prefixDemands(prefix: NamePrefix): readonly PrefixDemand[] {
  return DEMANDS.find(([each]) => each === prefix)?.[1] ?? [];
}

/** The demands of the name's prefix that the attributes do not meet; empty when all are met or the name has no prefix. */
export function unmetDemands(name: string, attributes: PrefixedAttributes): readonly PrefixDemand[] {
  const prefix = namePrefix(name);
  if (prefix === undefined) return [];
  const met: Record<PrefixDemand, boolean> = {
    Secure: attributes.secure,
    HttpOnly: attributes.httpOnly,
    'no Domain': attributes.hostOnly,
    // §5.7 step 21: the attribute must be there and be exactly `/`. (Firefox also accepts a default-path of `/`; measured.)
    'Path=/': attributes.path === '/',
  };
  return prefixDemands(prefix).filter((demand) => !met[demand]);
}

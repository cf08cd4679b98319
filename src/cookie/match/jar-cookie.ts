/** A cookie of a browser's store, as far as the rules of storing look at it. */
import type { KeptCookie } from '../words/compare-attributes.ts';

export interface JarCookie extends KeptCookie {
  /** Milliseconds since the Unix epoch. The extension APIs do not tell it: a list without it is taken to be oldest first. */
  readonly createdAt?: number;
  /** When it was last sent or set, likewise. */
  readonly usedAt?: number;
  /** Known only of cookies whose line was seen; medium otherwise. */
  readonly priority?: 'low' | 'medium' | 'high';
}

/** RFC 6265bis §5.7 step 23, and CHIPS: two cookies of which a store can hold only one. */
export function sameJarCookie(one: JarCookie, other: JarCookie): boolean {
  return (
    one.name === other.name &&
    one.domain === other.domain &&
    one.hostOnly === other.hostOnly &&
    one.path === other.path &&
    samePartition(one, other)
  );
}

/** The jar that all share, or the same of the two jars of one partition. */
export function samePartition(
  one: Pick<JarCookie, 'partition' | 'hasCrossSiteAncestor'>,
  other: Pick<JarCookie, 'partition' | 'hasCrossSiteAncestor'>,
): boolean {
  return (
    one.partition === other.partition && (one.hasCrossSiteAncestor === true) === (other.hasCrossSiteAncestor === true)
  );
}

/** When do two values of a cookie stand for the same session? Reads each value once. */
import { type Identity, identityOf } from '../../identifier/identity-of.ts';

/** A value as it was met, with its identity part. */
export interface Known {
  readonly value: string;
  readonly identity: Identity;
}

/** Sites may send any number of values; beyond this many the reading starts afresh. */
const MOST = 4000;

export interface IdentityCache {
  read(name: string, value: string): Known;
}

export function createIdentityCache(): IdentityCache {
  const known = new Map<string, Known>();
  return {
    read(name, value) {
      const key = `${name}=${value}`;
      const cached = known.get(key);
      if (cached !== undefined) return cached;
      const read = { value, identity: identityOf(name, value) };
      if (known.size >= MOST) known.clear();
      known.set(key, read);
      return read;
    },
  };
}

/** Equal values are equal; different values are the same session when their identity parts are equal and not empty. */
export function sameIdentity(a: Known, b: Known): boolean {
  if (a.value === b.value) return true;
  return a.identity.part !== '' && a.identity.part === b.identity.part && a.identity.kind === b.identity.kind;
}

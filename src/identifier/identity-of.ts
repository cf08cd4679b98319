/** The part of a value that says who: what has to be compared across a sign-in, with signatures and routes peeled off. */

import { recogniseFormat } from './recognise-format.ts';
import type { IdentityKind } from './value/format.ts';
import { peelLayers } from './value/layers.ts';

export type { IdentityKind } from './value/format.ts';

export interface Identity {
  readonly kind: IdentityKind;
  /** The identity part; `''` when sealed or empty. Two values with equal, non-empty parts stand for the same session. */
  readonly part: string;
  /** What was peeled to get there, in words, outermost first. */
  readonly peeled: readonly string[];
  readonly formatId: string;
}

/**
 * Total; linear in the length of the value.
 *
 * @param name the cookie's name: `JSESSIONID` decides whether `.node1` is a route
 */
export function identityOf(name: string, value: string): Identity {
  const { text, layers } = peelLayers(value);
  const { format, match } = recogniseFormat({ text, name, layers: layers.map((layer) => layer.kind) });
  return {
    kind: match.kind,
    part: match.identity,
    peeled: [...layers.map((layer) => layer.meaning), ...match.peeled],
    formatId: format.id,
  };
}

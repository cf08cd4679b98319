/** Colours of identifiers: six that stay apart for colour-blind eyes (after Okabe and Ito), then round again; numbers say the rest. */
export const TINTS = 6;

/** Index of the tint of a cookie's n-th identifier, 0 to 5. */
export function identifierTint(ordinal: number): number {
  return ((ordinal % TINTS) + TINTS) % TINTS;
}

/** RFC 6265bis §5.6 and §5.7 step 5: how large a cookie may be. Attributes are not part of it; see `effective-attributes.ts` for theirs. */

/** The sum of the lengths of name and value, in octets. Both browsers keep exactly this much (measured). */
export const LARGEST_PAIR = 4096;

/** @returns what is too large, in one sentence; `undefined` when the pair fits */
export function pairSizeExcess(size: { readonly name: number; readonly value: number }): string | undefined {
  const total = size.name + size.value;
  if (total <= LARGEST_PAIR) return undefined;
  return `Name and value are ${total} bytes together; browsers keep at most ${LARGEST_PAIR}.`;
}

/** How many bits one part of a value can add at most. */
import { fitAlphabet } from '../../encoding/fit-alphabet.ts';
import type { Part } from './format.ts';

/**
 * @param text the text that the part's offsets are over
 * @returns the part's own bound where its form gave one; the capacity of its alphabet for an identifier; 0 for everything that an
 *   attacker can compute or that only guards (signatures, payloads, constants)
 */
export function partBits(text: string, part: Part): number {
  if (part.bits !== undefined) return part.bits;
  return part.role === 'identifier' ? fitAlphabet(text.slice(part.start, part.end)).upperBits : 0;
}

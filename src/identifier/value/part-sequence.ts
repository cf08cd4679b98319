/** Parts that follow one another, by their lengths: most forms are read from left to right. */
import type { Part, PartRole } from './format.ts';

/** `undefined` as role skips characters that only separate. */
export type Piece = readonly [length: number, role: PartRole | undefined, label: string, bits?: number];

/** @param start where the first piece begins */
export function partSequence(pieces: readonly Piece[], start = 0): readonly Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const [length, role, label, bits] of pieces) {
    const end = at + length;
    if (role !== undefined && length > 0) {
      parts.push({ start: at, end, role, label, ...(bits !== undefined && { bits }) });
    }
    at = end;
  }
  return parts;
}

/** Where a byte begins in its base64: the boundary between two parts falls on the nearest character. */
export function base64Column(byte: number): number {
  return Math.round((byte * 4) / 3);
}

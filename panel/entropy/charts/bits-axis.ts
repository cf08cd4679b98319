/** Where bits lie on the axis of the answer: it begins at 0 and reaches 160, or as far as the upper bound does. */
import type { Assessment } from '../../../src/entropy/assessment.ts';

export interface BitsAxis {
  /** Bits at the right end. */
  readonly end: number;
  /** CSS pixels from the left. */
  x(bits: number): number;
  readonly ticks: readonly number[];
}

const LEAST_END = 160;
const STEP = 32;
const TICK_PX = 34;

export function bitsAxis(upper: number, width: number, pad: number): BitsAxis {
  const end = Math.max(LEAST_END, Math.ceil(upper));
  const inner = Math.max(1, width - 2 * pad);
  const step = STEP * 2 ** Math.max(0, Math.ceil(Math.log2((end / STEP) * (TICK_PX / inner))));
  const ticks = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
  return { end, x: (bits) => pad + (Math.min(end, Math.max(0, bits)) / end) * inner, ticks };
}

/** The answer in one sentence for those who do not see the picture. */
export function axisSentence({ upper, modelLower, freeLower }: Assessment, text: (bits: number) => string): string {
  return (
    `At most ${text(upper.bits)} bits. At least ${text(modelLower.bits)} bits under the assumptions below, ` +
    `${text(freeLower)} bits if each identifier is drawn independently. Thresholds at 64 and 128 bits.`
  );
}

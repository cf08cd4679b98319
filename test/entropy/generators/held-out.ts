/**
 * The second corpus: written without sight of the detector, and only corrected since where a truth was wrong. What the detector says of it
 * is what it says of the world.
 */
import type { Generator } from './generator.ts';
import { HELD_OUT_DEFECTIVE } from './held-out-defective.ts';
import { HELD_OUT_KEYED } from './held-out-keyed.ts';
import { HELD_OUT_STRONG } from './held-out-strong.ts';
import { HELD_OUT_TIMED } from './held-out-timed.ts';
import { HELD_OUT_WEAK } from './held-out-weak.ts';
import { HELD_OUT_WEAK_SMALL } from './held-out-weak-small.ts';

export const HELD_OUT: readonly Generator[] = [
  ...HELD_OUT_STRONG,
  ...HELD_OUT_KEYED,
  ...HELD_OUT_TIMED,
  ...HELD_OUT_WEAK,
  ...HELD_OUT_WEAK_SMALL,
  ...HELD_OUT_DEFECTIVE,
];

/**
 * The second corpus, written without sight of the detector. Since then no truth has been changed; what was: the kind of three identifiers with check
 * characters, and the sizes from which on five weaknesses have to show (the reasons stand beside them).
 */
import type { Generator } from './generator.ts';
import { HELD_OUT_CHECKED } from './held-out-checked.ts';
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
  ...HELD_OUT_CHECKED,
];

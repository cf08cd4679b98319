/** The corpus. */
import { DEFECTIVE } from './defective.ts';
import type { Generator } from './generator.ts';
import { STRONG } from './strong.ts';
import { TIMED } from './timed.ts';
import { WEAK } from './weak.ts';

export const GENERATORS: readonly Generator[] = [...STRONG, ...TIMED, ...WEAK, ...DEFECTIVE];

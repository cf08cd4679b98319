import { anatomyOf } from '../identifier/anatomy-of.ts';
import type { Discoveries } from './discoveries.ts';

/**
 * Without anybody's help: what one value shows, without decompression and without trying secrets. Apart from its type, so that a program
 * whose workers read values need not carry the reading itself.
 */
export const unaided: Discoveries = {
  of: ({ name, value }) => ({ anatomy: anatomyOf(value, name) }),
};

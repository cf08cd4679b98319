import type { Discoveries } from '../../src/checks/subject/discoveries.ts';
import { anatomyOf } from '../../src/identifier/anatomy-of.ts';

/** Without the panel's workers: what one value shows, without decompression and without trying secrets. */
export const unaided: Discoveries = {
  of: ({ name, value }) => ({ anatomy: anatomyOf(value, name) }),
};

/** What each role of a part is called, and what it means. */
import type { PartRole } from '../../src/identifier/value/format.ts';

export interface RoleWords {
  readonly word: string;
  /** What it means, for the hover. */
  readonly meaning: string;
}

export const roleWords: Readonly<Record<PartRole, RoleWords>> = {
  identifier: { word: 'identifier', meaning: 'says whose session it is: what has to be hard to guess' },
  random: { word: 'random', meaning: 'made by a random generator' },
  signature: { word: 'signature', meaning: 'made with a key: guards the rest, adds nothing to guess' },
  payload: { word: 'payload', meaning: 'state or claims' },
  time: { word: 'time', meaning: 'a clock’s reading: known to whoever knows when' },
  counter: { word: 'counter', meaning: 'goes up by one: known from any other value' },
  node: { word: 'machine', meaning: 'names a server or process: the same in many values' },
  checksum: { word: 'checksum', meaning: 'follows from the rest' },
  constant: { word: 'constant', meaning: 'the same in every value of this form' },
  encoding: { word: 'encoding', meaning: 'belongs to how it is written' },
};

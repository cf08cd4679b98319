/** Verdicts in short sentences for people who test web sites. */

import type { StorageVerdict } from '../store/storage-verdict.ts';
import { describeAlteration } from './describe-alteration.ts';

/** `Kept.`, `Kept, not quite as written: …`, `Refused: …`, `Deletes the stored cookie.` */
export function describeVerdict(verdict: StorageVerdict): string {
  if (verdict.kind === 'refused') return `Refused: ${verdict.text} (${verdict.standard})`;
  const done = DONE[verdict.effect];
  const [first, ...more] = verdict.alterations;
  if (first === undefined) return `${done}.`;
  const rest = more.length === 0 ? '' : ` And ${more.length} more ${more.length === 1 ? 'change' : 'changes'}.`;
  return `${done}, not quite as written: ${describeAlteration(first)}${rest}`;
}

const DONE = {
  creates: 'Kept',
  updates: 'Kept, in place of the former one',
  deletes: 'Deletes the stored cookie',
  'deletes-nothing': 'Would delete a cookie that is not stored',
} as const;

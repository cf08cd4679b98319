import type { StoredCookie } from '../../observation.ts';
import type { Disagreement } from '../model/model.ts';
import type { Judgement } from '../records/judgement.ts';

/** Seconds by which the clocks of log and browser may differ. */
const TOLERANCE = 90;

/** Where the store shows something else than was predicted of a line: both, in the words of the store. */
export function lineContradiction(
  { verdict, value, hop }: Judgement,
  observed: 'stored' | 'not-stored',
  stored: Omit<StoredCookie, 'storeId'> | undefined,
): Pick<Disagreement, 'predicted' | 'observed'> | undefined {
  if (verdict.kind === 'refused') {
    return observed === 'stored' ? { predicted: `refused: ${verdict.text}`, observed: 'stored' } : undefined;
  }
  if (observed === 'not-stored') return { predicted: 'stored', observed: 'not stored' };
  if (stored === undefined || stored.value !== value) return undefined;
  for (const field of ['secure', 'httpOnly', 'sameSite'] as const) {
    const [asked, kept] = [verdict.cookie[field], stored[field]];
    if (asked !== kept) return { predicted: `${field}: ${asked}`, observed: `${field}: ${kept}` };
  }
  const [asked, kept] = [verdict.cookie.expirationDate, stored.expirationDate];
  if (asked === kept || (asked !== undefined && kept !== undefined && Math.abs(asked - kept) <= TOLERANCE)) {
    return undefined;
  }
  // Browsers move Expires by the difference between the clocks, which only a Date header tells.
  const byExpires = verdict.parsed.effective.maxAge === undefined && asked !== undefined && kept !== undefined;
  if (byExpires && hop.serverDate === undefined) return undefined;
  return { predicted: `expirationDate: ${asked ?? 'none'}`, observed: `expirationDate: ${kept ?? 'none'}` };
}

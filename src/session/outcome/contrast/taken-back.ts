import type { Attempt } from '../../records/attempt.ts';
import { type HopRecord, isTelling, type SetLine } from '../../records/exchange-record.ts';
import { hopsAfter } from '../../records/site-record.ts';
import type { OutcomeContext } from '../judged-attempt.ts';

/** A cookie that is not meant for somebody is taken back by one of so many next answers. */
const NEXT_ANSWERS = 2;

/** The deletion, by the next page, of a likely session cookie that the answer gave. */
export function takenBack(
  { hop }: Attempt,
  chain: readonly HopRecord[],
  { site, until, classOf }: Pick<OutcomeContext, 'site' | 'until' | 'classOf'>,
): SetLine | undefined {
  const likely = chain
    .flatMap((one) => one.set)
    .filter(({ record, refused, deletes }) => !refused && !deletes && classOf(record.key).startsWith('session'));
  const last = chain.at(-1);
  if (likely.length === 0 || last === undefined) return undefined;
  let looked = 0;
  for (const next of hopsAfter(site, hop.seq)) {
    if (next.seq >= until || looked >= NEXT_ANSWERS) return undefined;
    if (!isTelling(next) || next.method !== 'GET') continue;
    const taken = next.set.find(
      (line) => line.deletes && !line.refused && likely.some((one) => one.record === line.record && one.seq < line.seq),
    );
    if (taken !== undefined) return taken;
    if (next.exchange !== last.exchange) looked += 1;
  }
  return undefined;
}

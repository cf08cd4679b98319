/** Which requests that carried a token came before and after a moment. */
import type { HopRecord } from '../records/exchange-record.ts';
import type { TokenRecord, TokenUse } from '../records/token-record.ts';

const MOST_LOOKED = 2_000;

/** The last one of this session before `seq`. @param from `seq` up to which they were of the session before */
export function lastUseBefore(record: TokenRecord, seq: number, from: number): TokenUse | undefined {
  for (let index = record.uses.length - 1, looked = 0; index >= 0 && looked < MOST_LOOKED; index--, looked++) {
    const use = record.uses[index];
    if (use !== undefined && use.seq < seq) return use.seq > from ? use : undefined;
  }
  return undefined;
}

/** The last answer of a chain. What was sent before it was under way. */
export function answeredBy(hop: HopRecord, chain: readonly HopRecord[]): { readonly seq: number; readonly at: number } {
  const last = chain.findLast((one) => one.responseSeq !== undefined) ?? hop;
  return { seq: last.responseSeq ?? last.seq, at: last.respondedAt ?? last.at };
}

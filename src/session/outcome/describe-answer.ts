import { pathOf } from '../../lexicon/address.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { NO_ANSWER } from './sentences.ts';

/** Status and target in words: "302 → /account". */
export function describeAnswer(hop: HopRecord, chain: readonly HopRecord[], final: HopRecord): string {
  if (hop.status === undefined) return NO_ANSWER;
  if (chain.length > 1) return `${hop.status} → ${pathOf(final.url)}`;
  return hop.location === undefined || hop.status < 300 || hop.status > 399
    ? String(hop.status)
    : `${hop.status} → ${hop.location.slice(0, 80)}`;
}

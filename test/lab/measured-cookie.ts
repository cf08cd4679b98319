/** What the lab saw, as the table of lines writes it: `cN` for the case's own label, days for seconds. */
import type { DatedCookie } from '../../src/cookie/match/dated-cookie.ts';
import type { ExpectedCookie } from '../fixtures/cookie-lines/index.ts';
import type { LabResult } from './lab.ts';

const DAY = 86_400;
/** Some milliseconds lie between the server's clock and the browser's: 400 days are not 399. */
const CLOCKS = 5;

/** The store of a result as the table writes it, but with the hosts that were really used. */
export function measuredStore({ store, answeredAt }: LabResult): readonly ExpectedCookie[] {
  return store.map((cookie) => measuredCookie(cookie, answeredAt.at(-1) ?? 0));
}

function measuredCookie(
  { expirationDate, partition, hasCrossSiteAncestor: _, ...cookie }: DatedCookie,
  setAt: number,
): ExpectedCookie {
  return {
    ...cookie,
    ...(expirationDate !== undefined && { days: Math.floor((expirationDate - setAt / 1000 + CLOCKS) / DAY) }),
    partitioned: partition !== undefined,
  };
}

/** Puts `cN` back. */
export function withoutLabel(text: string, label: string): string {
  return text.replaceAll(new RegExp(`\\b${label}\\b`, 'g'), 'cN');
}

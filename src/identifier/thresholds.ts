/** What standards ask of a session identifier, in bits, and which of it a format cannot hold. */

export interface Threshold {
  /** As cited: "ASVS 5.0 7.2.3". */
  readonly source: string;
  /** The same in few words. */
  readonly short: string;
  readonly bits: number;
}

/** Smallest first. ASVS 5.0 11.5.1 notes that UUIDs do not meet its 128 bits: a version-4 UUID has 122. */
export const THRESHOLDS: readonly Threshold[] = [
  { source: 'OWASP Session Management Cheat Sheet (entropy)', short: 'OWASP', bits: 64 },
  { source: 'ASVS 4.0.3 3.2.2', short: 'ASVS 4.0.3 3.2.2', bits: 64 },
  { source: 'NIST SP 800-63B-4 5.1', short: 'NIST SP 800-63B-4 5.1', bits: 64 },
  { source: 'ASVS 5.0 7.2.3', short: 'ASVS 5.0 7.2.3', bits: 128 },
];

/** What no identifier of this format can meet, however it is made. @param upperBits `undefined` where bits do not apply */
export function outOfReach(upperBits: number | undefined): readonly Threshold[] {
  return upperBits === undefined ? [] : THRESHOLDS.filter(({ bits }) => upperBits < bits - 1e-6);
}

/** Times inside identifiers: what counts as a time that somebody could really have meant. */

/** 2005-01-01 and 2045-01-01, seconds since the Unix epoch: before and after nobody makes session identifiers. */
export const FIRST_SECOND = 1_104_537_600;
export const LAST_SECOND = 2_366_841_600;

/** So many seconds are plausible: what share of random numbers passes for a time follows from it. */
export const PLAUSIBLE_SECONDS = LAST_SECOND - FIRST_SECOND;

export function isPlausibleSecond(seconds: number): boolean {
  return seconds >= FIRST_SECOND && seconds < LAST_SECOND;
}

export function isPlausibleMillisecond(milliseconds: number): boolean {
  return isPlausibleSecond(milliseconds / 1000);
}

/** Times inside identifiers: what counts as a time that somebody could really have meant. */

/** 2005-01-01 and 2045-01-01, seconds since the Unix epoch: before and after nobody makes session identifiers. */
const FIRST = 1_104_537_600;
const LAST = 2_366_841_600;

export function isPlausibleSecond(seconds: number): boolean {
  return seconds >= FIRST && seconds < LAST;
}

export function isPlausibleMillisecond(milliseconds: number): boolean {
  return isPlausibleSecond(milliseconds / 1000);
}

/** @param bytes one character per byte, most significant first; exact up to 2^53 */
export function bigEndian(bytes: string): number {
  let value = 0;
  for (let index = 0; index < bytes.length; index++) value = value * 256 + bytes.charCodeAt(index);
  return value;
}

/** The `Cookie` request header taken apart. RFC 6265bis §4.2.1 (syntax), §5.8.3 step 4 (how user agents write it). */

export interface CookiePair {
  /** `''` for a nameless cookie, which is sent as its value alone. */
  readonly name: string;
  readonly value: string;
}

/**
 * @param header the header's value, as sent
 * @returns the pairs in the order sent, duplicates kept: order and doubles are evidence (a planted cookie rides in front)
 */
export function parseCookieHeader(header: string): readonly CookiePair[] {
  const pairs: CookiePair[] = [];
  for (const chunk of header.split(';')) {
    const pair = trimBlanks(chunk);
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    if (equals < 0) pairs.push({ name: '', value: pair });
    else pairs.push({ name: trimBlanks(pair.slice(0, equals)), value: trimBlanks(pair.slice(equals + 1)) });
  }
  return pairs;
}

/** Takes SP and TAB, and only these, from both ends: the RFC's whitespace, narrower than JavaScript's. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

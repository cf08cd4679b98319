/** The attributes of a Set-Cookie line that some browser acts on. RFC 6265bis §5.6.1 to §5.6.7, CHIPS (Partitioned), Chromium (Priority). */

export type KnownAttribute =
  | 'path'
  | 'domain'
  | 'secure'
  | 'expires'
  | 'max-age'
  | 'httponly'
  | 'samesite'
  | 'priority'
  | 'partitioned';

/** By the length of the name, since names of other lengths need not be compared. */
const KNOWN: ReadonlyMap<number, readonly KnownAttribute[]> = new Map([
  [4, ['path']],
  [6, ['domain', 'secure']],
  [7, ['expires', 'max-age']],
  [8, ['httponly', 'samesite', 'priority']],
  [11, ['partitioned']],
]);

/** Compared without regard to the case of ASCII letters. */
export function knownAttribute(line: string, start: number, end: number): KnownAttribute | undefined {
  return KNOWN.get(end - start)?.find((name) => {
    for (let index = 0; index < name.length; index++) {
      const code = line.charCodeAt(start + index);
      const wanted = name.charCodeAt(index);
      if (code !== wanted && (code < 0x41 || code > 0x5a || code + 0x20 !== wanted)) return false;
    }
    return true;
  });
}

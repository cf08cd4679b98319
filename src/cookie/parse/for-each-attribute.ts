/** RFC 6265bis §5.6, the loop over unparsed-attributes, steps 1 to 5: where each attribute stands in the line, without cutting it out. */

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

/** By length, since names of other lengths need not be compared. */
const KNOWN: ReadonlyMap<number, readonly KnownAttribute[]> = new Map([
  [4, ['path']],
  [6, ['domain', 'secure']],
  [7, ['expires', 'max-age']],
  [8, ['httponly', 'samesite', 'priority']],
  [11, ['partitioned']],
]);

const SEMICOLON = 0x3b;
const EQUALS = 0x3d;

/** Indices into the line, ends exclusive, blanks around name and value left out; `start` to `end` is all between the semicolons. */
type Visit = (
  nameStart: number,
  nameEnd: number,
  valueStart: number,
  valueEnd: number,
  start: number,
  end: number,
) => void;

/**
 * Nothing between two semicolons is no attribute.
 *
 * @param from index after the first semicolon; nothing is visited when it is beyond the line
 */
export function forEachAttribute(line: string, from: number, visit: Visit): void {
  for (let start = from; start <= line.length; ) {
    let equals = -1;
    let end = start;
    while (end < line.length) {
      const code = line.charCodeAt(end);
      if (code === SEMICOLON) break;
      if (code === EQUALS && equals < 0) equals = end;
      end++;
    }
    if (end === start) {
      start++;
      continue;
    }
    const nameLimit = equals < 0 ? end : equals;
    const nameStart = skipBlanks(line, start, nameLimit);
    const nameEnd = dropBlanks(line, nameStart, nameLimit);
    const valueStart = equals < 0 ? end : skipBlanks(line, equals + 1, end);
    visit(nameStart, nameEnd, valueStart, dropBlanks(line, valueStart, end), start, end);
    start = end + 1;
  }
}

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

function skipBlanks(line: string, start: number, end: number): number {
  let index = start;
  while (index < end && isBlank(line.charCodeAt(index))) index++;
  return index;
}

function dropBlanks(line: string, start: number, end: number): number {
  let index = end;
  while (index > start && isBlank(line.charCodeAt(index - 1))) index--;
  return index;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

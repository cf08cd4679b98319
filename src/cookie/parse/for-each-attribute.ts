/** RFC 6265bis §5.6, the loop over unparsed-attributes, steps 1 to 5: where each attribute stands in the line, without cutting it out. */

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
 * Nothing between two semicolons (`;;`) is passed over.
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

/** The shape of a JSON request body, read in one pass so that a body cut off at the byte limit still gives its first fields. */
import type { RequestBody } from '../../observation.ts';
import { collectFields, MAX_NAME } from './collect-fields.ts';

const MAX_DEPTH = 4;

interface Level {
  readonly list: boolean;
  /** Dotted name of the container; empty at the root. */
  readonly prefix: string;
  index: number;
}

type Expecting = 'value' | 'first-value' | 'key' | 'first-key' | 'more' | 'nothing';

/** Index after the closing quote of the string that opens at `from`, or −1 when the text ends first. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x5c) at += 1;
    else if (char === 0x22) return at + 1;
  }
  return -1;
}

function unquote(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/**
 * @param complete false when `text` is only the beginning of the body
 * @returns null when the text is not JSON. Containers deeper than four levels are skipped and the result says `truncated`.
 */
export function shapeJson(text: string, complete: boolean): RequestBody | null {
  const fields = collectFields();
  const levels: Level[] = [];
  const scalar = /-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
  const space = /[ \t\r\n]*/y;
  let expecting: Expecting = 'value';
  let name = '';
  let at = 0;

  const endsEarly = (): RequestBody | null => {
    if (complete) return null;
    fields.cut();
    return fields.body('json');
  };
  const deep = (): boolean => levels.length > MAX_DEPTH;
  const nameIn = (level: Level, own: string): string =>
    (level.prefix === '' ? own : `${level.prefix}.${own}`).slice(0, MAX_NAME + 1);
  const afterValue = (): Expecting => (levels.length === 0 ? 'nothing' : 'more');
  const push = (list: boolean): void => {
    levels.push({ list, prefix: deep() ? '' : name, index: 0 });
    if (deep()) fields.cut();
    expecting = list ? 'first-value' : 'first-key';
  };
  const note = (type: 'text' | 'number' | 'boolean' | 'null', value: string): void => {
    if (!deep()) fields.add(name, type, value);
    expecting = afterValue();
  };

  for (;;) {
    space.lastIndex = at;
    space.exec(text);
    at = space.lastIndex;
    const char = text[at];
    if (char === undefined) return expecting === 'nothing' ? fields.body('json') : endsEarly();
    if (expecting === 'nothing') return null;
    const level = levels.at(-1);
    const closes = level !== undefined && char === (level.list ? ']' : '}');
    if (closes && (expecting === 'more' || expecting === 'first-key' || expecting === 'first-value')) {
      levels.pop();
      expecting = afterValue();
      at += 1;
    } else if (expecting === 'more') {
      if (char !== ',' || level === undefined) return null;
      level.index += 1;
      expecting = level.list ? 'value' : 'key';
      at += 1;
    } else if (expecting === 'key' || expecting === 'first-key') {
      if (char !== '"' || level === undefined) return null;
      const end = stringEnd(text, at);
      if (end < 0) return endsEarly();
      const key = unquote(text.slice(at, end));
      if (key === null) return null;
      name = deep() ? '' : nameIn(level, key);
      space.lastIndex = end;
      space.exec(text);
      at = space.lastIndex;
      if (at >= text.length) return endsEarly();
      if (text[at] !== ':') return null;
      at += 1;
      expecting = 'value';
    } else {
      if (level?.list === true && !deep()) name = nameIn(level, String(level.index));
      if (char === '{' || char === '[') {
        push(char === '[');
        at += 1;
      } else if (char === '"') {
        const end = stringEnd(text, at);
        if (end < 0) return endsEarly();
        const value = unquote(text.slice(at, end));
        if (value === null) return null;
        note('text', value);
        at = end;
      } else {
        scalar.lastIndex = at;
        const word = scalar.exec(text)?.[0];
        if (word === undefined) return text.length - at < 6 ? endsEarly() : null;
        at += word.length;
        // A number at the very end of a cut body may go on beyond the cut.
        if (at >= text.length && !complete) return endsEarly();
        if (word === 'null') note('null', '');
        else if (word === 'true' || word === 'false') note('boolean', word);
        else note('number', word);
      }
    }
  }
}

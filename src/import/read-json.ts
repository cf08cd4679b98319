/** A JSON array of texts or of objects, or one JSON value per line, as a table. Nested objects are left out: their cells are empty. */
import type { Reading, ValueTable } from './value-table.ts';

/** Columns: more are left out, because nobody can choose among them. */
const MOST_FIELDS = 64;

export function readJson(text: string): Reading<ValueTable> {
  const parsed = parse(text);
  if (parsed === undefined) return { kind: 'failed', why: 'This is not valid JSON.' };
  const entries = entriesOf(parsed.value);
  if (entries === undefined) {
    return { kind: 'failed', why: 'This JSON holds no list: an array of texts or of objects is needed.' };
  }
  return tableOf(entries);
}

export function readJsonLines(text: string): Reading<ValueTable> {
  const entries: unknown[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    const parsed = parse(line);
    if (parsed === undefined) return { kind: 'failed', why: `Line ${index + 1} is not valid JSON.` };
    entries.push(parsed.value);
  }
  return tableOf(entries);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The array itself, or the only array inside an object: `{"values": […]}`. */
function entriesOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const arrays = Object.values(value).filter((each): each is unknown[] => Array.isArray(each));
  return arrays.length === 1 ? arrays[0] : undefined;
}

function tableOf(entries: readonly unknown[]): Reading<ValueTable> {
  if (entries.every((entry) => typeof entry !== 'object' || entry === null)) {
    return { kind: 'read', read: { fields: [''], rows: entries.map((entry) => [cellOf(entry)]) } };
  }
  const fields = new Map<string, number>();
  const rows: (string | undefined)[][] = [];
  for (const [index, entry] of entries.entries()) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      return { kind: 'failed', why: `Entry ${index + 1} is no object, but others are.` };
    }
    const row: (string | undefined)[] = [];
    for (const [key, value] of Object.entries(entry)) {
      const place = fields.get(key) ?? fields.size;
      if (place >= MOST_FIELDS) continue;
      fields.set(key, place);
      row[place] = cellOf(value);
    }
    rows.push(row);
  }
  const names = [...fields.keys()];
  return { kind: 'read', read: { fields: names, rows: rows.map((row) => names.map((_, place) => row[place])) } };
}

function cellOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

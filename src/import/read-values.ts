/**
 * Identifiers out of pasted text or a file: one per line, a column of CSV, JSON. The order is kept and so are repetitions, because both
 * say something about how identifiers are made. What is left out is counted.
 */
import { guessDelimiter, readCsvRows } from './read-csv-rows.ts';
import { readJson, readJsonLines } from './read-json.ts';
import type { ListForm, Reading, ValueTable } from './value-table.ts';

export interface ReadOptions {
  /** Guessed where absent. */
  readonly form?: ListForm | undefined;
  /** Index of the column of CSV or JSON to take. Suggested where absent. */
  readonly field?: number | undefined;
}

export interface ReadValues {
  readonly form: ListForm;
  readonly fields: readonly string[];
  readonly field: number;
  readonly values: readonly string[];
  /** Epoch milliseconds of receipt, one per value, NaN where the list says none. */
  readonly times: readonly number[];
  /** Different values. */
  readonly distinct: number;
  /** Entries without a value in this column. */
  readonly empty: number;
}

/** Characters: reading a longer list takes a browser too long. */
export const LONGEST_LIST = 32_000_000;

export function readValues(given: string, options: ReadOptions = {}): Reading<ReadValues> {
  if (given.length > LONGEST_LIST) {
    const millions = Math.round(LONGEST_LIST / 1_000_000);
    return { kind: 'failed', why: `The list is too long: at most ${millions} million characters are read.` };
  }
  const text = given.replace(/^\ufeff/, '');
  if (text.trim() === '') return { kind: 'failed', why: 'There is nothing in it.' };
  const form = options.form ?? guessForm(text);
  const table = tableOf(text, form);
  if (table.kind === 'failed') return table;
  const { fields, rows } = table.read;
  const field = Math.min(options.field ?? suggestField(table.read), Math.max(0, fields.length - 1));
  const timeField = fields.findIndex((name, at) => at !== field && TIME_NAME.test(name));
  const values: string[] = [];
  const times: number[] = [];
  for (const row of rows) {
    const value = (row[field] ?? '').trim();
    if (value === '') continue;
    values.push(value);
    times.push(timeOf(row[timeField]));
  }
  if (values.length === 0) return { kind: 'failed', why: 'This column is empty.' };
  const distinct = new Set(values).size;
  return { kind: 'read', read: { form, fields, field, values, times, distinct, empty: rows.length - values.length } };
}

function guessForm(text: string): ListForm {
  const start = text.trimStart();
  if (start.startsWith('[') || start.startsWith('{')) {
    const firstLine = start.slice(0, start.search(/[\r\n]|$/));
    return start.startsWith('{') && readJsonLines(firstLine).kind === 'read' && /[\r\n][^\S\r\n]*\{/.test(start)
      ? 'json-lines'
      : 'json';
  }
  if (start.startsWith('"') && readJsonLines(text).kind === 'read') return 'json-lines';
  return guessDelimiter(text) === undefined ? 'lines' : 'csv';
}

function tableOf(text: string, form: ListForm): Reading<ValueTable> {
  switch (form) {
    case 'json':
      return readJson(text);
    case 'json-lines':
      return readJsonLines(text);
    case 'lines':
      return { kind: 'read', read: { fields: [''], rows: text.split(/\r\n|\n|\r/).map((line) => [line]) } };
    case 'csv': {
      const read = readCsvRows(text, guessDelimiter(text) ?? ',');
      return read.kind === 'failed' ? read : { kind: 'read', read: withHeading(read.read) };
    }
  }
}

/** The first row names the columns if it consists of words and no later row resembles it. */
function withHeading(rows: readonly (readonly string[])[]): ValueTable {
  const [first = [], ...rest] = rows;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const areWords = first.every((cell) => /^[A-Za-z_][\w .-]{0,40}$/.test(cell.trim()));
  const differs = first.some((cell, at) => rest.slice(0, 50).every((row) => row[at]?.length !== cell.length));
  const isHeading = rest.length > 0 && areWords && differs;
  const names = Array.from({ length: width }, (_, at) => (isHeading && first[at]?.trim()) || `Column ${at + 1}`);
  return { fields: names, rows: isHeading ? rest : rows };
}

const VALUE_NAME = /session|sid\b|token|cookie|value|identifier/i;
const TIME_NAME = /^(?:time|timestamp|received|receivedat|date|at)$/i;
const LOOKED_AT = 200;

/** The column named like an identifier, else the one whose cells are longest and differ most. */
function suggestField({ fields, rows }: ValueTable): number {
  const some = rows.slice(0, LOOKED_AT);
  const worth = fields.map((name, at) => {
    const cells = some.map((row) => row[at] ?? '');
    const length = cells.reduce((sum, cell) => sum + Math.min(cell.length, 100), 0);
    return length * new Set(cells).size * (VALUE_NAME.test(name) ? 4 : 1) * (TIME_NAME.test(name) ? 0.01 : 1);
  });
  return worth.indexOf(Math.max(...worth));
}

/** Epoch seconds or milliseconds, or a date that says its zone. */
function timeOf(cell: string | undefined): number {
  if (cell === undefined || cell.length > 40) return Number.NaN;
  if (/^\d{9,11}(?:\.\d+)?$/.test(cell)) return Number(cell) * 1000;
  if (/^\d{12,14}$/.test(cell)) return Number(cell);
  return /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:?\d\d)$/.test(cell) || /GMT$/.test(cell) ? Date.parse(cell) : Number.NaN;
}

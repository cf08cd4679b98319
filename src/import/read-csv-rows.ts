/** RFC 4180, with any of three delimiters: quoted cells may hold delimiters, line ends and doubled quotes. One pass. */
import type { Reading } from './value-table.ts';

export type Delimiter = ',' | ';' | '\t';

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

export function readCsvRows(text: string, delimiter: Delimiter): Reading<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  let row: string[] = [];
  let line = 1;
  let at = 0;
  const endRow = () => {
    // An empty line is no entry.
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') {
      const opened = line;
      const quoted = readQuoted(text, at + 1);
      if (quoted === undefined) {
        return { kind: 'failed', why: `The quotation mark opened in line ${opened} is never closed.` };
      }
      cell = quoted.cell;
      line += cell.split('\n').length - 1;
      at = quoted.end;
      if (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
        return { kind: 'failed', why: `In line ${line} something follows a closing quotation mark.` };
      }
    } else {
      const end = endOfCell(text, at, delimiter);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    endRow();
    if (at >= text.length) break;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line++;
  }
  return { kind: 'read', read: rows };
}

/** The delimiter that cuts the first lines into equally many cells, two at least. */
export function guessDelimiter(text: string): Delimiter | undefined {
  const first = text.slice(0, 20_000);
  return DELIMITERS.find((delimiter) => {
    if (!first.includes(delimiter)) return false;
    const rows = readCsvRows(first, delimiter);
    if (rows.kind === 'failed') return false;
    // The last may be cut short.
    const whole = first.length < text.length ? rows.read.slice(0, -1) : rows.read;
    const width = whole[0]?.length ?? 0;
    return width > 1 && whole.length > 1 && whole.every((row) => row.length === width);
  });
}

function readQuoted(text: string, from: number): { readonly cell: string; readonly end: number } | undefined {
  let cell = '';
  for (let start = from; ; ) {
    const quote = text.indexOf('"', start);
    if (quote === -1) return undefined;
    cell += text.slice(start, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    start = quote + 2;
  }
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
  }
  return text.length;
}

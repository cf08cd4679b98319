import fc from 'fast-check';
import papa from 'papaparse';
import { expect, it } from 'vitest';
import { readCsvRows } from '../../src/import/read-csv-rows.ts';

const delimiters = fc.constantFrom(',' as const, ';' as const, '\t' as const);
const cells = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.array(fc.constantFrom(...'",;\t\n ab'), { maxLength: 8 }).map((all) => all.join('')),
);
const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
/** We leave out empty lines. */
const filled = (rows: readonly (readonly string[])[]) => rows.filter((row) => row.length > 1 || row[0] !== '');

it('reads what Papa Parse writes', () => {
  fc.assert(
    fc.property(tables, delimiters, fc.constantFrom('\n', '\r\n'), (rows, delimiter, newline) => {
      expect(readCsvRows(papa.unparse(rows, { delimiter, newline }), delimiter)).toEqual({ kind: 'read', read: rows });
    }),
    { numRuns: 500 },
  );
});

it('never disagrees with Papa Parse', () => {
  const text = fc.array(fc.constantFrom(...'",;\t\n ab'), { maxLength: 60 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, delimiters, (given, delimiter) => {
      const ours = readCsvRows(given, delimiter);
      const theirs = papa.parse(given, { delimiter, newline: '\n' });
      if (ours.kind === 'read' && theirs.errors.length === 0) expect(ours.read).toEqual(filled(theirs.data));
    }),
    { numRuns: 2_000 },
  );
});

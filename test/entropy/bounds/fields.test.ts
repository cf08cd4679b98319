import { describe, expect, it } from 'vitest';
import { findFields } from '../../../src/entropy/bounds/fields.ts';
import { clocks, seeded } from '../generators/seeded.ts';
import { columnsOf, fieldsOf, hexValues } from '../support.ts';

const letters: Readonly<Record<string, string>> = {
  constant: '=',
  time: 't',
  counter: 'n',
  derived: 'd',
  random: '?',
  signature: 's',
};
const drawn = (roles: readonly string[]) => roles.map((role) => letters[role]).join('');

describe('fields', () => {
  it('tell constants, a counter, what is random, and its copy', () => {
    const values = hexValues(300, 6).map(
      (value, index) => `id-${(4096 + index).toString(16)}-${value}${value.slice(0, 3)}`,
    );
    expect(drawn(fieldsOf(columnsOf(values)).roles)).toMatch(/^===[=n]nnn=\?{6}ddd$/);
  });

  it('tell a clock by the receipts, and a signature when told', () => {
    const ticks = clocks(300, seeded(8));
    const values = hexValues(300, 12).map((value, index) => `${ticks[index]?.made}${value}`);
    const columns = columnsOf(values);
    const fields = findFields(
      columns,
      ticks.map(({ received }) => received),
      (column) => column >= 21,
    );
    expect(drawn(fields.roles)).toMatch(/^[=t]+t\?{8}s{4}$/);
    expect(fields.body).toHaveLength(8);
  });

  it('of even draws are all random, and nothing narrows them', () => {
    const fields = fieldsOf(columnsOf(hexValues(500, 32)));
    expect(drawn(fields.roles)).toBe('?'.repeat(32));
    expect(fields.formBits).toBe(128);
    expect(fields.narrowings.filter(({ gain }) => gain > 0)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { runTrials } from '../../src/entropy/run-trials.ts';
import { rejectTrials } from '../../src/entropy/tests/trial.ts';
import { seeded } from './generators/seeded.ts';
import { STRONG } from './generators/strong.ts';
import { columnsOf, fieldsOf, hexValues } from './support.ts';

const objections = (values: readonly string[]) => {
  const columns = columnsOf(values);
  return rejectTrials(runTrials(columns, fieldsOf(columns)));
};

describe('all trials together', () => {
  it.each(['uuid4', 'base58_16', 'gorilla_b32_32', 'meteor17'])('have nothing against %s', (id) => {
    const generator = STRONG.find((each) => each.id === id);
    expect(objections(generator?.draw(1_000, seeded(12)).values ?? [])).toEqual([]);
  });

  it('object to a copy once, not once per bit', () => {
    const found = objections(hexValues(500, 8).map((value) => value + value));
    expect(found.map(({ family }) => family)).toEqual(['derived']);
    expect(found[0]?.columns).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
  });
});

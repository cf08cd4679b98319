import '../../support/fuzz-seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OUTCOME_RULES, type OutcomeCode } from '../../../src/session/outcome/rules.ts';
import type { OutcomeEvidence } from '../../../src/session/outcome/sentences.ts';
import { weighEvidence } from '../../../src/session/outcome/weigh-evidence.ts';

const CODES = Object.keys(OUTCOME_RULES) as OutcomeCode[];
const FACTS: { readonly [C in OutcomeCode]?: unknown } = {
  B20: { framework: 'Laravel', name: 'laravel_session' },
  F1: 401,
  F8: 500,
  B4: 200,
};
const seen = (...codes: readonly OutcomeCode[]): OutcomeEvidence[] =>
  codes.map((code, index) => ({ code, facts: FACTS[code] ?? '/account', seq: index + 1 }) as OutcomeEvidence);
const codesOf = (...codes: readonly OutcomeCode[]) => {
  const { success, failure } = weighEvidence(seen(...codes));
  return [...success, ...failure].map((one) => one.code);
};
const outcomeOf = (...codes: readonly OutcomeCode[]) => weighEvidence(seen(...codes)).outcome;

describe('the order in which things were found', () => {
  const any = fc
    .subarray(CODES)
    .chain((codes) => fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length })));

  it('changes no outcome, no reason and no point', () => {
    fc.assert(
      fc.property(any, ([codes, shuffled]) => {
        const places = new Map(seen(...codes).map((one) => [one.code, one]));
        const mixed = shuffled.flatMap((code) => places.get(code) ?? []);
        expect(weighEvidence(mixed)).toEqual(weighEvidence([...places.values()]));
      }),
    );
  });
});

it('takes the points from the table', () => {
  const { success, failure } = weighEvidence(seen('B1', 'B3', 'F1'));
  expect(success).toEqual([
    { code: 'B3', points: 20, text: 'The server led on to another page, /account.', seq: 2 },
    { code: 'B1', points: 30, text: 'A likely session cookie got a new value.', seq: 1 },
  ]);
  expect(failure).toEqual([{ code: 'F1', points: 70, text: 'The answer was 401.', seq: 3 }]);
});

it('needs enough points, and enough more than the other side has', () => {
  expect(outcomeOf('B3', 'B3a')).toBe('uncertain');
  expect(outcomeOf('B3', 'B3a', 'B12')).toBe('success');
  expect(outcomeOf('B3', 'B3a', 'B12', 'F13')).toBe('success');
  expect(outcomeOf('B3', 'B3a', 'B12', 'F2')).toBe('uncertain');
  expect(outcomeOf('F1')).toBe('failed');
  expect(outcomeOf('F1', 'B3', 'B3a', 'B1')).toBe('uncertain');
});

it('settles nothing by what a page can feign, and doubts by it', () => {
  expect(outcomeOf('B6', 'B7', 'B2')).toBe('uncertain');
  expect(outcomeOf('B3', 'B3a', 'B12', 'F4')).toBe('uncertain');
});

it('counts F7 only beside an answer that says little, F11 and F6 only where little speaks for a success', () => {
  expect(codesOf('F4', 'F7')).toEqual(['F4']);
  expect(codesOf('B4', 'F4', 'F7')).toEqual(['B4', 'F4', 'F7']);
  expect(codesOf('F3', 'F11', 'B2')).toEqual(['B2', 'F3', 'F11']);
  expect(codesOf('F3', 'F11', 'B6')).toEqual(['B6', 'F3']);
  expect(codesOf('F11')).toEqual([]);
  expect(codesOf('F6', 'B4')).toEqual(['B4', 'F6']);
  expect(codesOf('F6', 'B8')).toEqual(['B8']);
});

describe('another factor that was sent next', () => {
  it('keeps the outcome open, whatever speaks for a success', () => {
    expect(outcomeOf('B1', 'B3', 'B9s')).toBe('uncertain');
    expect(weighEvidence(seen('B1', 'B3', 'B9s')).goesOn).toBe(true);
    expect(weighEvidence(seen('B9', 'B9s')).success.map((one) => one.code)).toEqual(['B9']);
  });

  it('does not where the sign-in was over already, or had failed', () => {
    expect(outcomeOf('B3', 'B8', 'B9s')).toBe('success');
    expect(outcomeOf('F1', 'B9s')).toBe('failed');
    expect(outcomeOf('F2', 'F3a', 'B9s')).toBe('failed');
  });

  it('makes of a page of the sign-in, where it was sent from there, no sign of a failure', () => {
    expect(outcomeOf('F2', 'F3a', 'B9t')).toBe('uncertain');
    expect(weighEvidence(seen('F2', 'F3a', 'F11', 'B9t')).goesOn).toBe(true);
    expect(weighEvidence(seen('F3', 'F11', 'B9s')).goesOn).toBe(true);
  });
});

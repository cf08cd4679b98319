import { describe, expect, it } from 'vitest';
import * as say from '../../src/entropy/sentences.ts';
import { TRIAL_FAMILIES } from '../../src/entropy/tests/trial.ts';
import { UPPER_REASONS } from './agreed-sentences.ts';

describe('sentences', () => {
  it('round down, never up', () => {
    expect(say.bitsText(127.99)).toBe('127.9');
    expect(say.bitsText(64)).toBe('64');
  });

  it('have one for every family of tests', () => {
    expect(new Set(TRIAL_FAMILIES.map(say.objectionSentence)).size).toBe(TRIAL_FAMILIES.length);
  });

  it('say what n supports, and that it shows no more', () => {
    expect(say.nothingFoundSentence(20_000)).toContain('2^25.9 equally likely');
    expect(say.nothingFoundSentence(1_000)).toContain('cannot show that they are unpredictable');
  });

  it('never say that identifiers are safe, and never give a score', () => {
    const all = [
      ...TRIAL_FAMILIES.map(say.objectionSentence),
      ...UPPER_REASONS.map((reason) => say.upperSentence(reason, 12.34, 1_000, 3)),
      say.nothingFoundSentence(100),
      say.tooFewSentence(20, 80),
      say.suspiciousSentence(2),
      say.belowSentence(64),
      ...say.MILESTONES.map(({ adds }) => say.moreSentence(5, adds)),
    ];
    for (const sentence of all)
      expect(sentence).not.toMatch(/\b(pass(ed)?|secure|safe|excellent|good|score|vulnerable)\b/i);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDifference, LONGEST_DRAWN } from '../../src/masking/describe-difference.ts';

describe('the difference of two values', () => {
  const told = (before: string, after: string) => {
    const difference = describeDifference(before, after);
    const tell = (list: typeof difference.before) => list.map(({ text, same }) => (same ? text : `[${text}]`)).join('');
    return `${tell(difference.before)} → ${tell(difference.after)}, ${difference.common}`;
  };

  it.each([
    ['abcdef', 'abXdeY', 'ab[c]de[f] → ab[X]de[Y], 4', 'equally long: place by place'],
    ['abc', 'abc', 'abc → abc, 3', 'equal'],
    ['s:one.sig', 's:three.sig', 's:[on]e.sig → s:[thre]e.sig, 7', 'else by beginning and end'],
    ['', 'abc', ' → [abc], 0', 'something out of nothing'],
    ['aaa', 'aa', 'aa[a] → aa, 2', 'shorter'],
  ])('%s and %s: %s (%s)', (before, after, expected) => {
    expect(told(before, after)).toBe(expected);
  });

  it('puts the values together again, and stops drawing in time', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const difference = describeDifference(before, after);
        expect(difference.before.map((each) => each.text).join('')).toBe(before.slice(0, LONGEST_DRAWN));
        expect(difference.after.map((each) => each.text).join('')).toBe(after.slice(0, LONGEST_DRAWN));
      }),
    );
    const long = describeDifference('a'.repeat(1_000_000), 'b'.repeat(1_000_000));
    expect(long.truncated).toBe(true);
    expect(long.before).toHaveLength(1);
  });
});

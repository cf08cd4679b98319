import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { isEvidentlyLinear } from './evidently-linear.ts';

describe('a regular expression', () => {
  it.each([
    'abc',
    'a|b|cd',
    '[a-f]{3}-\\d{4}',
    '^a*$',
    '^.*x',
    '^(.+)\\.([A-Za-z0-9+/]{43})=?$',
    '^[^:]{1,200}:\\d{13}$',
    '^[^=]*=[^;]*;.*$',
    '^(?:lang|font.*|side.*)$',
    '^\\d+(?:px|em)?$',
    'x{1,20}y',
  ])('%s is evidently linear, and the checker agrees', (pattern) => {
    expect(isEvidentlyLinear(pattern, '')).toBe(true);
    expect(checkSync(pattern, '', { timeout: null, randomSeed: 1 }).status).toBe('safe');
  });

  it.each([
    ['x*y', 'tried from every character'],
    ['\\s+$', 'likewise'],
    ['^a*a*$', 'two ways to part a run'],
    ['^.*.*x', 'likewise'],
    ['^.*a.*b.*c', 'likewise'],
    ['^(?:a+)+$', 'a run of runs'],
    ['^(?:a|a)*$', 'two ways for each character'],
    ['^(?:\\w+\\s?)*$', 'a run of runs'],
    ['^[^:]*[a-z]+:x', 'the second run is of the first kind too'],
    ['^\\w+\\d+$', 'digits are word characters'],
    ['^a*b?a*$', 'what stands between may be left out'],
    ['^(?:x|)a*(?:b|)a*c', 'likewise'],
    ['^(a*)\\1$', 'it looks back'],
    ['^(?=.*a)(?=.*b)', 'it looks ahead'],
    ['^.{1,90}.{1,90}.{1,90}$', 'bounded, but not by little'],
    ['^a*$|b*c', 'one alternative is tried from every character'],
  ])('%s is not: %s', (pattern) => {
    expect(isEvidentlyLinear(pattern, '')).toBe(false);
  });

  it('is read with its flags', () => {
    expect(isEvidentlyLinear('^[a-z]+[A-Z]+$', '')).toBe(true);
    expect(isEvidentlyLinear('^[a-z]+[A-Z]+$', 'i')).toBe(false);
    expect(isEvidentlyLinear('^.*$', 'm')).toBe(false);
  });
});

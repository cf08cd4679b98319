import { describe, expect, it } from 'vitest';
import { unfoldedLine } from '../../../src/cookie/parse/unfolded-line.ts';

describe('a header line with bare carriage returns', () => {
  it.each([
    ['is left alone when it has none', 'a=1; Secure', { text: 'a=1; Secure' }],
    ['ends at the first', 'a=1\r2', { text: 'a=1', lost: '2' }],
    ['ends at the last character', 'a=1\r', { text: 'a=1', lost: '' }],
    ['goes on when a blank follows, and one blank stays', 'a=1;\r \t Secure', { text: 'a=1; Secure' }],
    ['goes on after a TAB', 'a=1\r\tb', { text: 'a=1 b' }],
    ['counts several in a row as one', 'a=1\r\r b\r\rc', { text: 'a=1 b', lost: 'c' }],
    ['goes on after an empty continuation', 'a=1\r \r b', { text: 'a=1  b' }],
    ['does not go on after another header has begun', 'a=1\rx: y\r z', { text: 'a=1', lost: 'x: y\r z' }],
  ])('%s', (_, line, unfolded) => {
    expect(unfoldedLine(line)).toEqual(unfolded);
  });
});

import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/entropy/sample/layout.ts';

const many = (make: (index: number) => string, n = 12) => Array.from({ length: n }, (_, index) => make(index));

describe('the layout of a sample', () => {
  it('leaves values of one length as they are', () => {
    expect(layOut(['abc', 'abd'])).toMatchObject({ rows: ['abc', 'abd'], isPlain: true, variableSegments: 0 });
  });

  it('reads base64 of text', () => {
    const values = many((index) => btoa(`user:170000000${index % 10}`));
    expect(layOut(values)).toMatchObject({ peeled: 'base64', isPlain: false });
    expect(layOut(values).rows[3]).toBe('user:1700000003');
  });

  it('reads hexadecimal of text', () =>
    expect(layOut([btoa('x'), '6162636465666768696a6b6c6d6e6f'].slice(1)).rows).toEqual(['abcdefghijklmno']));

  it('takes random base64 for what it is', () => {
    expect(layOut(['3q2-7wABAgMEBQYHCAkKCw', 'yv66vgABAgMEBQYHCAkKCw']).peeled).toBeUndefined();
  });

  it('aligns the segments of values of varying length at their right', () => {
    const layout = layOut(many((index) => `${8 + index}.x`));
    expect(layout.rows.slice(0, 3)).toEqual(['08.x', '09.x', '10.x']);
    expect([...layout.padded]).toEqual([0, 1]);
    expect(layout.variableSegments).toBe(1);
  });

  it('cuts off a counter at the end, which hides where the rest ends', () => {
    const layout = layOut(many((index) => `node0${'ab3de7fgh9kl'[index]}zz${index + 7}`));
    expect(layout.rows[4]).toBe('node0ezz');
    expect(layout.describedBits).toBeGreaterThan(0);
  });

  it('sets odd formats aside', () => {
    const values = many((index) => (index % 4 === 0 ? 'short' : 'muchlonger'));
    expect(layOut(values).indices).toEqual([1, 2, 3, 5, 6, 7, 9, 10, 11]);
  });
});

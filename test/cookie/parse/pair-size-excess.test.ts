import { describe, expect, it } from 'vitest';
import { LARGEST_PAIR, pairSizeExcess } from '../../../src/cookie/parse/pair-size-excess.ts';

describe('the size of a cookie', () => {
  it('may be 4096 bytes, name and value together', () => {
    expect(LARGEST_PAIR).toBe(4096);
    expect(pairSizeExcess({ name: 1, value: 4095 })).toBeUndefined();
    expect(pairSizeExcess({ name: 4096, value: 0 })).toBeUndefined();
  });

  it('is said in a sentence when it is more', () => {
    expect(pairSizeExcess({ name: 2, value: 4095 })).toBe(
      'Name and value are 4097 bytes together; browsers keep at most 4096.',
    );
  });
});

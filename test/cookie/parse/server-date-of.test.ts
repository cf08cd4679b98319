import { describe, expect, it } from 'vitest';
import { serverDateOf } from '../../../src/cookie/parse/server-date-of.ts';

describe('the Date header', () => {
  it('is read to the second', () => {
    expect(serverDateOf('Mon, 05 Jan 2026 12:00:01 GMT')).toBe(Date.UTC(2026, 0, 5, 12, 0, 1));
  });

  it.each([undefined, '', 'yesterday', `Mon, 05 Jan 2026 12:00:01 GMT${' '.repeat(300)}`])(
    'says nothing: %s',
    (header) => {
      expect(serverDateOf(header)).toBeUndefined();
    },
  );
});

import { expect, it } from 'vitest';
import type { Notice } from '../../../src/session/records/notice.ts';
import { noticesBetween } from '../../../src/session/traffic/page-notices.ts';

it('finds what was seen in a frame in a time', () => {
  const all: Notice[] = [
    { seq: 1, at: 100, sign: 'password-field-shown', frame: 0 },
    { seq: 2, at: 200, sign: 'submitted-by-hand', frame: 7 },
    { seq: 3, at: 300, sign: 'error-shown', frame: 0 },
  ];
  expect(noticesBetween(all, 0, 100, 300).map((one) => one.seq)).toEqual([1, 3]);
  expect(noticesBetween(all, 7, 0, 199)).toEqual([]);
  expect(noticesBetween([], 0, 0, 1)).toEqual([]);
});

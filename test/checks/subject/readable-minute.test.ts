import { expect, it } from 'vitest';
import { readableMinute } from '../../../src/checks/subject/readable-minute.ts';

it('says a time in UTC, without seconds', () => {
  expect(readableMinute(Date.UTC(2026, 2, 1, 9, 5, 59, 999))).toBe('2026-03-01 09:05');
});

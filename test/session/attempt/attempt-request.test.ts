import { expect, it } from 'vitest';
import { readRequest } from '../../../src/session/attempt/attempt-request.ts';
import { hopOf } from '../support/hop.ts';

const read = (story: string) => readRequest(hopOf(story), { isFirstParty: () => true, notices: [] });
const names = (story: string) => read(story)?.passwords.map((one) => one.name);

it('leaves most requests alone', () => {
  expect(read('GET https://shop.test/pictures/7')).toBeUndefined();
  expect(read('GET https://shop.test/login')).toBeDefined();
});

it('takes a weak name for a password only beside a user, and never from an address', () => {
  expect(names('POST https://shop.test/x form: user, pin')).toEqual(['pin']);
  expect(names('POST https://shop.test/x form: amount, pin')).toEqual([]);
  expect(names('GET https://shop.test/x?user=ada&pin=x')).toEqual([]);
  expect(names('POST https://shop.test/x form: user, pin, password')).toEqual(['password']);
});

it('knows a one-time code by its name, or by short digits where another factor is asked for', () => {
  expect(read('POST https://shop.test/x form: otp#')?.code).toBe(true);
  expect(read('POST https://shop.test/login/otp form: number#')?.code).toBe(true);
  expect(read('POST https://shop.test/x form: number#')?.code).toBe(false);
  expect(read('POST https://shop.test/x form: password, otp#')?.code).toBe(false);
});

it('takes one number or a box for each digit for a code, and no date', () => {
  const code = (story: string) => readRequest(hopOf(story), { isFirstParty: () => true, notices: [] })?.code;
  expect(code('POST https://shop.test/verify form: digits#')).toBe(true);
  expect(code('POST https://shop.test/verify form: d1#, d2#, d3#, d4#, d5#, d6#')).toBe(true);
  expect(code('POST https://shop.test/verify form: d[0]#, d[1]#, d[2]#')).toBe(true);
  expect(code('POST https://shop.test/verify form: day#, month#, year#')).toBe(false);
});

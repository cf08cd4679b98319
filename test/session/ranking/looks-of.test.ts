import { expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import { looksOf } from '../../../src/session/ranking/looks-of.ts';
import { ID_A, told } from '../support/told.ts';

const record = () =>
  createCookieShelf().open({ name: 'sid', domain: 'a.test', hostOnly: true, path: '/', storeId: '0' }, true);

it('is the same object while nothing changes, and another once something does', () => {
  const one = record();
  const looks = looksOf(one);
  expect(looksOf(one)).toBe(looks);
  one.askedHttpOnly = true;
  expect(looksOf(one)).not.toBe(looks);
});

it('believes the store more than the line', () => {
  const one = record();
  one.askedHttpOnly = true;
  expect(looksOf(one).result.reasons.map(({ code }) => code)).toContain('httponly');
  const { cookie } = told(
    `it watches https://shop.test/\n GET https://shop.test/\n 200\n Set-Cookie: sid=${ID_A}; Path=/; HttpOnly\n +20s script sets note=${ID_A}; Path=/`,
  );
  const codes = (name: string) => cookie(name).reasons.map(({ code }) => code);
  expect(codes('sid')).toEqual(expect.arrayContaining(['set-by-header', 'httponly']));
  expect(codes('note')).toEqual(expect.arrayContaining(['set-by-script', 'not-httponly']));
});

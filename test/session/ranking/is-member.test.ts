import { expect, it } from 'vitest';
import { createCookieShelf } from '../../../src/session/cookies/cookie-shelf.ts';
import type { CookieClass } from '../../../src/session/model/model.ts';
import { isMember } from '../../../src/session/ranking/is-member.ts';

const record = (name = 'zz') =>
  createCookieShelf().open({ name, domain: 'a.test', hostOnly: true, path: '/', storeId: '0' }, true);
const standing = (name: CookieClass) => ({ class: name, score: 0, reasons: [] });
const traffic = [{ code: 'D4', seq: 3 }] as const;

it('takes likely cookies, and possible ones for which the traffic or a framework’s name speaks', () => {
  expect(isMember(record(), standing('session-likely'), [], false)).toBe(true);
  expect(isMember(record(), standing('session-possible'), [], false)).toBe(false);
  expect(isMember(record(), standing('session-possible'), traffic, false)).toBe(true);
  expect(isMember(record('PHPSESSID'), standing('session-possible'), [], false)).toBe(true);
  expect(isMember(record(), standing('unknown'), traffic, false)).toBe(false);
});

it('leaves out what signs another cookie, and follows the user’s word', () => {
  expect(isMember(record(), standing('session-likely'), traffic, true)).toBe(false);
  expect(isMember({ ...record(), pinned: true }, standing('csrf'), [], true)).toBe(true);
  expect(isMember({ ...record(), pinned: false }, standing('session-likely'), traffic, false)).toBe(false);
});

import { expect, it } from 'vitest';
import { readJson } from '../../../src/identifier/readers/read-json.ts';
import { personalHints, personalKind } from '../../../src/identifier/value/personal-hints.ts';

const told = (value: unknown) =>
  personalHints(readJson(JSON.stringify(value))).map(({ what, path, by }) => `${what} at ${path} by ${by}`);

it.each<[unknown, string]>([
  [{ user: { email: 'ann@example.org' } }, 'e-mail address at user.email by value'],
  [{ x: 'ann@example.org' }, 'e-mail address at x by value'],
  [{ list: ['+43 660 1234567'] }, 'telephone number at list.0 by value'],
  [{ firstName: 'Ann' }, 'name of a person at firstName by name'],
  [{ user_name: 'ann' }, 'user name at user_name by name'],
  [{ BIRTH_DATE: '1990-01-01' }, 'date of birth at BIRTH_DATE by name'],
  [{ a: 'AT611904300234573201' }, 'IBAN at a by value'],
  [{ ip_address: '10.1.2.3' }, 'IP address at ip_address by value'],
  [{ ua: 'Mozilla/5.0 (X11)' }, 'browser (User-Agent) at ua by value'],
])('%o holds a hint', (value, hint) => {
  expect(told(value)).toEqual([hint]);
});

it.each<[unknown]>([[{ id: 7, csrf: 'abc', expires: 5, spanish: 'x', emailVerified: true, email: '' }], [[]]])(
  '%o holds none',
  (value) => {
    expect(told(value)).toEqual([]);
  },
);

it('looks at so much and no more', () => {
  expect(told(Array.from({ length: 3_000 }, () => 'ann@example.org'))).toHaveLength(20);
  expect(personalKind('a'.repeat(1_000_000))).toBeUndefined();
  expect(personalHints(undefined)).toEqual([]);
});

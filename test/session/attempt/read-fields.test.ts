import { expect, it } from 'vitest';
import { readFields } from '../../../src/session/attempt/read-fields.ts';
import { hopOf } from '../support/hop.ts';

it('reads the fields of the body, and of the query where there is no body', () => {
  const form = readFields(hopOf('POST https://shop.test/login?next=x form: user, password='));
  expect(form.map(({ name, filled, reading }) => [name, filled, reading.meaning])).toEqual([
    ['user', true, 'identifier'],
    ['password', false, 'password'],
  ]);
  const query = readFields(hopOf('GET https://shop.test/login?user=ada&code=1234'));
  expect(query.map(({ name, digits, short }) => [name, digits, short])).toEqual([
    ['user', false, true],
    ['code', true, true],
  ]);
});

it('reads no more than it must', () => {
  expect(readFields(hopOf(`GET https://shop.test/?${'a=1&'.repeat(500)}`))).toHaveLength(51);
  expect(readFields(hopOf(`GET https://shop.test/?${'a=1&'.repeat(5000)}`))).toEqual([]);
});

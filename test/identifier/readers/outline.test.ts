import { expect, it } from 'vitest';
import { group, keyOf, LONGEST_TEXT, list, memberOf, moment, scalar } from '../../../src/identifier/readers/outline.ts';

it('cuts long texts and says so', () => {
  const { text } = scalar('text', 'a'.repeat(10_000));
  expect([text.length, text.endsWith('…')]).toEqual([LONGEST_TEXT + 1, true]);
});

it('finds members by name and names those of lists by index', () => {
  const user = group('map', [{ name: 'roles', value: list([scalar('text', 'editor')]) }]);
  expect(memberOf(memberOf(user, 'roles'), '0')?.text).toBe('editor');
  expect(memberOf(user, 'constructor')).toBeUndefined();
});

it('has a name for every key', () => {
  expect([keyOf(scalar('number', 5)), keyOf(scalar('text', 'user'))]).toEqual(['5', 'user']);
});

it('lets no key that is none pass for a word', () => {
  expect([keyOf(list([])), keyOf(scalar('bytes', 'c0ffee')), keyOf(scalar('text', ''))]).toEqual([
    '(list)',
    '(c0ffee)',
    '',
  ]);
});

it('shows times that no calendar holds as numbers', () => {
  expect([moment(0).text, moment(9e15).kind]).toEqual(['1970-01-01T00:00:00.000Z', 'number']);
});

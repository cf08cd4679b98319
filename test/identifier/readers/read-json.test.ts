import { expect, it } from 'vitest';
import { readJson } from '../../../src/identifier/readers/read-json.ts';
import { outlineLine } from '../../support/outline-line.ts';

it.each([
  [
    '{"user":"ann","id":7,"on":true,"no":null,"roles":["editor"]}',
    '{user: text ann, id: number 7, on: truth true, no: nothing, roles: [text editor]}',
  ],
  ['[1,{"a":2}]', '[number 1, {a: number 2}]'],
  ['{"__proto__":{"x":1}}', '{__proto__: {x: number 1}}'],
  ['"text"', 'unreadable'],
  ['{"a":', 'unreadable'],
  ['', 'unreadable'],
])('reads %s as %s', (text, line) => {
  expect(outlineLine(readJson(text))).toBe(line);
});

it('shows the beginning of what is too much, and stops where it is too deep', () => {
  const long = readJson(JSON.stringify(Array.from({ length: 10_000 }, (_, index) => index)));
  expect(long?.members.length).toBeLessThanOrEqual(2_000);
  expect(outlineLine(readJson(`${'['.repeat(100)}${']'.repeat(100)}`))).toContain('…');
  expect(readJson(`{"a":"${'x'.repeat(70_000)}"}`)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { segmentsOf } from '../../src/lexicon/segments-of.ts';

it.each([
  ['user[New-Password]', ['user', 'new', 'password']],
  ['ctl00$Main$txtPassword', ['ctl00', 'main', 'txt', 'password']],
  ['Contraseña', ['contrasena']],
  ['', []],
])('%s comes apart', (name, segments) => {
  expect(segmentsOf(name)).toEqual(segments);
});

it('reads no more than the beginning of a name of any length', () => {
  expect(segmentsOf('a_'.repeat(10_000)).length).toBeLessThanOrEqual(200);
});

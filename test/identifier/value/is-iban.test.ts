import { expect, it } from 'vitest';
import { isIban } from '../../../src/identifier/value/is-iban.ts';
import { seeded } from '../../entropy/generators/seeded.ts';

/* The examples of the IBAN registry (ISO 13616). */
it.each(['AT611904300234573201', 'DE89 3704 0044 0532 0130 00', 'GB29NWBK60161331926819', 'NO9386011117947'])(
  '%s is one',
  (text) => {
    expect(isIban(text)).toBe(true);
  },
);

it.each([
  ['AT611904300234573202', 'a digit is wrong'],
  ['XX611904300234573201', 'no such country'],
  ['at611904300234573201', 'small letters'],
  ['AT61', 'too short'],
  ['A'.repeat(100_000), 'too long'],
])('%.40s is none: %s', (text) => {
  expect(isIban(text)).toBe(false);
});

it('is hardly ever met by chance: once in thousands among capitals and digits', () => {
  const source = seeded(7);
  const draw = () => source.pick('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789', 24);
  const found = Array.from({ length: 20_000 }, draw).filter(isIban);
  expect(found.length).toBeLessThanOrEqual(2);
});

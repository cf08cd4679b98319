import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { CHECK_RULES } from '../../../src/entropy/sample/check-rules.ts';

const compute = (title: string, body: string, length: number) => {
  const rule = CHECK_RULES.find((each) => each.title === title);
  return rule?.compute(body, length).slice(0, length);
};

/* Published examples: of each scheme's own description, and of the catalogue of CRC algorithms. */
it.each([
  ['Luhn', '7992739871', '3'],
  ['weights 3 and 1 (EAN)', '400638133393', '1'],
  ['weights 2 upwards, modulo 11', '030640615', '2'],
  ['Verhoeff', '236', '3'],
  ['Damm', '572', '4'],
  ['ISO 7064, modulo 97', '794', '44'],
  ['Adler-32 of the text', 'Wikipedia', '11e60398'],
  ['CRC-32 of the text', '123456789', 'cbf43926'],
  ['CRC-16 of the text', '123456789', 'bb3d'],
  ['CRC-16 of the bytes', '313233343536373839', 'bb3d'],
  ['sum of the bytes', 'ff0203', '04'],
  ['remainder modulo 97', '9700012', '12'],
  ['Crockford, modulo 37', '16j', 'd'],
  // The CRC of "123456789" is 3,421,780,262, which is 3, 45, 35, 27, 22, 14 in base 62.
  ['CRC-32 of the text, in base 62', 'npm_123456789', '3jZRME'],
])('%s of %s is %s', (title, body, check) => {
  expect(compute(title, body, check.length)).toBe(check);
});

it('digests are those of the standard, cut', () => {
  for (const [title, name] of [
    ['MD5', 'md5'],
    ['SHA-1', 'sha1'],
    ['SHA-256', 'sha256'],
  ] as const) {
    expect(compute(title, 'session', 16)).toBe(createHash(name).update('session').digest('hex').slice(0, 16));
  }
});

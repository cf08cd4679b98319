import { expect, it } from 'vitest';
import { BASE32, BASE64 } from '../../src/encoding/alphabets.ts';
import { fillsBytes } from '../../src/encoding/fills-bytes.ts';

it.each([
  ['AAECAwQFBgcICQoLDA0ODw', BASE64, true],
  ['AAECAwQFBgcICQoLDA0ODx', BASE64, false],
  ['AAECA', BASE64, false],
  ['MZXW6YQ', BASE32, true],
  ['MZXW6YR', BASE32, false],
  ['MZX', BASE32, false],
])('%s in %s: %s', (text, characters, whole) => {
  expect(fillsBytes(text, characters)).toBe(whole);
});

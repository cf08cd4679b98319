import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { expressSigned } from '../../../src/identifier/formats/express-signed.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

const load = createRequire(import.meta.url);

it('is what express-session sends', () => {
  // Made with cookie-signature 1.0 and uid-safe: encodeURIComponent('s:' + sign(uid.sync(24), 'keyboard cat')).
  const value = 's%3ASHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2%2B2iN%2Bm7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE';
  expect(toldBy(expressSigned, value)).toBe(
    'reference “SHOlIy3gighLrshfFCiH9TXPl0rmEEHl” = identifier(SHOlIy3gighLrshfFCiH9TXPl0rmEEHl) encoding(.) signature(z2+2iN+m7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE)',
  );
  expect(recognised(expressSigned, value)?.likelyBits).toBe(192);
});

it('is recognised as the libraries make it today, whatever they sign', () => {
  const { sign } = load('cookie-signature') as { sign: (value: string, secret: string) => string };
  for (const id of ['1', 'a.b', 'user@shop.test', 'x'.repeat(500), 'ü']) {
    expect(recognised(expressSigned, encodeURIComponent(`s:${sign(id, 'secret')}`))?.identity).toBe(id);
  }
});

it.each([
  ['SHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2+2iN+m7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE', 'the marker is missing'],
  ['s%3ASHOlIy3gighLrshfFCiH9TXPl0rmEEHl', 'the signature is missing'],
  ['s%3ASHOlIy3gighLrshfFCiH9TXPl0rmEEHl.short', 'the signature is too short'],
])('is not %s: %s', (value) => {
  expect(toldBy(expressSigned, value)).toBe('no');
});

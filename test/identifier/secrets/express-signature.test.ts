import { expect, it } from 'vitest';
import { expressSignature } from '../../../src/identifier/secrets/express-signature.ts';
import { expectFits } from '../../support/secret-fits.ts';

/* Made with cookie-signature (npm); Auth.js’ by its definition. */

it.each([
  ['express-session', 's:SHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2+2iN+m7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE', 'keyboard cat'],
  [
    'the same, escaped',
    's%3ASHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2%2B2iN%2Bm7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE',
    'keyboard cat',
  ],
  [
    'Auth.js',
    'dc7cdafead88da0f3c4df7cb75de95cff18e10a41a7516f0482c07be718d7172|ed72ea5a84f308d1dcdd3714224eccdd3b9ef11f5af682a86efee479dee590fa',
    'my_ultra_secure_nextauth_secret',
  ],
])('%s: the right secret fits, another does not', (_, value, secret) => {
  expectFits(expressSignature(value), secret, 'as it is');
});

it('abc cannot be tried', () => expect(expressSignature('abc')).toBeUndefined());

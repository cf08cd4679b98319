import { expect, it } from 'vitest';
import { layOut } from '../../../src/entropy/sample/layout.ts';
import { TEXT_DECODERS } from '../../../src/entropy/sample/text-decoders.ts';

const decode = (encoding: string, text: string) => TEXT_DECODERS.find(([each]) => each === encoding)?.[1](text);

/* RFC 4648 §10 and the base58 draft's test vectors (draft-msporny-base58-03 §5). */
it.each([
  ['hexadecimal', '666f6f626172', 'foobar'],
  ['base32', 'MZXW6YTB', 'fooba'],
  ['base32', 'MZXW6YTBOI======', 'foobar'],
  ['base58', '2NEpo7TZRRrLZSi2U', 'Hello World!'],
  [
    'base58',
    'USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z',
    'The quick brown fox jumps over the lazy dog.',
  ],
  ['base64', 'Zm9vYmFy', 'foobar'],
])('%s: %s is %s', (encoding, text, plain) => {
  expect(decode(encoding, text)).toBe(plain);
});

it.each([
  ['hexadecimal', '666f6'],
  ['base32', 'MZXW6YTBO2'],
  ['base32', 'MZXW6yTB'],
  ['base58', '1NEpo7TZRRrLZSi2U'],
  ['base58', '0NEpo7TZRRrLZSi2U'],
  ['base64', 'Zm9vYmF1='],
])('%s does not write %s', (encoding, text) => {
  expect(decode(encoding, text)).toBeUndefined();
});

it('a counter in base32 is seen through', () => {
  const values = ['OVZWK4R2GEYDAMI=', 'OVZWK4R2GEYDAMQ=', 'OVZWK4R2GEYDAMY='];
  expect(layOut(values)).toMatchObject({ peeled: 'base32', rows: ['user:1001', 'user:1002', 'user:1003'] });
});

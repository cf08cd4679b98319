import { expect, it } from 'vitest';
import { hexSignature } from '../../../src/identifier/secrets/hex-signature.ts';
import { expectFits } from '../../support/secret-fits.ts';

it('the right secret fits, another does not', () => {
  // Made with Python’s hmac.
  const value = 'user42:7cc586b5e1f259f8a5d7a33ed6cc2d411aa42cd155be70f056b7a4dd74ff531d';
  expectFits(hexSignature(value), 'secret', 'as it is');
});

it.each(['abc', 'user42:7cc586b5e1f259f8'])('%s cannot be tried', (value) => {
  expect(hexSignature(value)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { secretbox } from '../../../src/identifier/formats/secretbox.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

const cipher = Buffer.alloc(60, 7).toString('base64');
const nonce = Buffer.alloc(24, 9).toString('base64');

it('is ciphertext and nonce', () => {
  expect(recognised(secretbox, encodeURIComponent(`${cipher};${nonce}`))).toMatchObject({
    kind: 'sealed',
    identity: '',
  });
});

it.each([`${cipher};short`, cipher, ';'])('is not %s', (value) => {
  expect(toldBy(secretbox, encodeURIComponent(value))).toBe('no');
});

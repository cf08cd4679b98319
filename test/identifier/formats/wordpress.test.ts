import { expect, it } from 'vitest';
import { wordpress } from '../../../src/identifier/formats/wordpress.ts';
import { toldBy } from '../../support/recognised.ts';

const token = 'aB3dEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfG';
const mac = 'ab'.repeat(32);

it('has the user, the expiry, the token and the signature', () => {
  expect(toldBy(wordpress, `admin%7C1767600000%7C${token}%7C${mac}`)).toBe(
    `reference “${token}” = payload(admin) time(1767600000) identifier(${token}) signature(${mac})`,
  );
});

it.each([`admin|1767600000|short|${mac}`, `admin|12|${token}|${mac}`, '|'.repeat(10_000)])('is not %.40s', (value) => {
  expect(toldBy(wordpress, value)).toBe('no');
});

import { expect, it } from 'vitest';
import { laravel } from '../../../src/identifier/formats/laravel.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');

it('is what its encrypter writes: iv, value and MAC', () => {
  // AES-256-CBC and HMAC-SHA256 over a 40-character identifier, encoded as Laravel's Encrypter does.
  const value =
    'eyJpdiI6ImFVa0duUGpSdlNrSHZRbWx0YTFtbGc9PSIsInZhbHVlIjoiUkxDSU4vYkMydktLeS9NSmhOSUVJY1dMNllnNTVKeWVuRnp0c3pxV2tSQU9uaWllNGhIYitCbndnY0lHMksvbCIsIm1hYyI6IjJkYzhlNmUyNThlZGQ5ODk0YzU1NDMzOGI2OGRhNDE2MmZhZTcxMjExNTUxODkwMGM2NGRjNDkxYjcxY2NhOGMiLCJ0YWciOiIifQ%3D%3D';
  expect(recognised(laravel, value)).toMatchObject({ kind: 'sealed', identity: '' });
});

it.each([
  [base64({ iv: 'a', value: 'b' }), 'no MAC'],
  [base64({ user: 1 }), 'another object'],
  ['eyJpdiI6', 'half an object'],
])('is not %s: %s', (value) => {
  expect(toldBy(laravel, value)).toBe('no');
});

it('is no session under the name of the token against forged requests', () => {
  const value = base64({ iv: 'a', value: 'b', mac: 'c' });
  expect(recognised(laravel, value, 'XSRF-TOKEN')?.sessionPlace).toBe('none');
  expect(recognised(laravel, value, 'laravel_session')?.sessionPlace).toBeUndefined();
});

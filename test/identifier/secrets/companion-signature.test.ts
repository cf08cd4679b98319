import { expect, it } from 'vitest';
import { companionSignature } from '../../../src/identifier/secrets/companion-signature.ts';
import { expectFits } from '../../support/secret-fits.ts';

/* Made with keygrip, koa-session (npm). */

it.each([
  [
    'cookie-session',
    'eyJ1c2VyIjoiYW5uIiwidmlld3MiOjN9',
    { name: 'session', companion: 'ZoSm5LuzcujD15VSLxihV5zO82s' },
    'key1',
  ],
  [
    'koa-session',
    'eyJ1c2VyIjoiYW5uIiwidmlld3MiOjEsIl9leHBpcmUiOjE3OTUzNTM5Mjk5OTIsIl9tYXhBZ2UiOjg2NDAwMDAwfQ==',
    { name: 'koa.sess', companion: 't2IsgClbFf-zuf9uDRIvEsLkNJQ' },
    'some secret hurr',
  ],
])('%s: the right secret fits, another does not', (_, value, context, secret) => {
  expectFits(companionSignature(value, context), secret, 'as it is');
});

it('cannot be tried when the cookie beside it is too short for a signature', () => {
  const beside = { name: 'session', companion: 'short' };
  expect(companionSignature('eyJ1c2VyIjoiYW5uIiwidmlld3MiOjN9', beside)).toBeUndefined();
});

it('cannot be tried without a name, which is signed too', () => {
  expect(companionSignature('abc', { companion: 'ZoSm5LuzcujD15VSLxihV5zO82s' })).toBeUndefined();
});

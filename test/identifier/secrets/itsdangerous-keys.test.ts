import { expect, it } from 'vitest';
import { itsdangerousKeys } from '../../../src/identifier/secrets/itsdangerous-keys.ts';

it('tries what Flask does before what everything else does', () => {
  const [first, second] = itsdangerousKeys('sha1');
  expect(first).toEqual({ kind: 'hmac', hash: 'sha1', message: 'cookie-session' });
  expect(second).toEqual({ kind: 'digest', hash: 'sha1', before: 'itsdangeroussigner', after: '' });
});

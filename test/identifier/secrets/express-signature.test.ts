import { expect, it } from 'vitest';
import { companionTrial, hexTrial, nodeTrial } from '../../../src/identifier/secrets/express-signature.ts';
import type { TrialContext } from '../../../src/identifier/secrets/signature-trial-of.ts';
import { expectFits } from '../../support/secret-fits.ts';

/* Made with cookie-signature, keygrip, koa-session (npm); Auth.js’ by its definition. */

const trialOf = (value: string, context: TrialContext) =>
  companionTrial(value, context) ?? nodeTrial(value) ?? hexTrial(value);

it.each<[string, string, TrialContext, string, string]>([
  [
    'express-session',
    's:SHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2+2iN+m7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE',
    {},
    'keyboard cat',
    'as it is',
  ],
  [
    'the same, escaped',
    's%3ASHOlIy3gighLrshfFCiH9TXPl0rmEEHl.z2%2B2iN%2Bm7Lf6f94w4hmZGC4014pGZUeu4zmzwu0iqsE',
    {},
    'keyboard cat',
    'as it is',
  ],
  [
    'cookie-session',
    'eyJ1c2VyIjoiYW5uIiwidmlld3MiOjN9',
    { name: 'session', companion: 'ZoSm5LuzcujD15VSLxihV5zO82s' },
    'key1',
    'as it is',
  ],
  [
    'koa-session',
    'eyJ1c2VyIjoiYW5uIiwidmlld3MiOjEsIl9leHBpcmUiOjE3OTUzNTM5Mjk5OTIsIl9tYXhBZ2UiOjg2NDAwMDAwfQ==',
    { name: 'koa.sess', companion: 't2IsgClbFf-zuf9uDRIvEsLkNJQ' },
    'some secret hurr',
    'as it is',
  ],
  [
    'Auth.js',
    'dc7cdafead88da0f3c4df7cb75de95cff18e10a41a7516f0482c07be718d7172|ed72ea5a84f308d1dcdd3714224eccdd3b9ef11f5af682a86efee479dee590fa',
    {},
    'my_ultra_secure_nextauth_secret',
    'as it is',
  ],
  // Made with Python’s hmac.
  [
    'one in hexadecimal',
    'user42:7cc586b5e1f259f8a5d7a33ed6cc2d411aa42cd155be70f056b7a4dd74ff531d',
    {},
    'secret',
    'as it is',
  ],
])('%s: the right secret fits, another does not', (_, value, context, secret, kind) => {
  expectFits(trialOf(value, context), secret, kind);
});

it.each<[string, TrialContext]>([
  ['abc', {}],
  ['eyJ1c2VyIjoiYW5uIiwidmlld3MiOjN9', { name: 'session', companion: 'short' }],
])('%.40s cannot be tried', (value, context) => {
  expect(trialOf(value, context)).toBeUndefined();
});

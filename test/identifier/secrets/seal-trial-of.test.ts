import { expect, it } from 'vitest';
import { sealTrialOf } from '../../../src/identifier/secrets/seal-trial-of.ts';

/* What can be tried is tried in try-seal.test.ts. */

it.each([
  ['', 'sid'],
  ['abc', 'sid'],
  ['eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..short.x.y', 't'],
  ['YWJj', 'rememberMe'],
  [`${'a'.repeat(20_000)}--${'b'.repeat(16)}--${'c'.repeat(22)}==`, 's'],
])('%.40s cannot be tried', (value, name) => {
  expect(sealTrialOf(value, { name })).toBeNull();
});

it.each([
  ['Rails', 'ZGF0YQ==--AMV50nKdyPXyv5YY--YoigYkAYoigYkAYoigYkAY==', 's', 'AES-GCM', 'pbkdf2'],
  ['Shiro', `${'A'.repeat(64)}`, 'rememberMe', 'AES-CBC', 'base64'],
])('%s is told by its shape', (_, value, name, cipher, kind) => {
  const trial = sealTrialOf(value, { name });
  expect(trial?.cipher).toBe(cipher);
  expect(trial?.keys[0]?.kind).toBe(kind);
});

import { expect, it } from 'vitest';
import { PUBLISHED_SECRETS } from '../../../src/identifier/secrets/published-secrets.ts';

it('has more than 155 secrets, each once', () => {
  expect(PUBLISHED_SECRETS.length).toBeGreaterThan(155);
  expect(new Set(PUBLISHED_SECRETS.map(({ secret }) => String(secret))).size).toBe(PUBLISHED_SECRETS.length);
});

it('names files at the commit that was read, never on a branch that moves on', () => {
  const files = PUBLISHED_SECRETS.map(({ source }) => source).filter((source) => /\/(blob|tree|raw)\//.test(source));
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) expect(file).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/[0-9a-f]{40}\/\S+$/);
});

it('has the bytes of Flask’s documentation as bytes', () => {
  const bytes = PUBLISHED_SECRETS.map(({ secret }) => secret).filter((secret) => typeof secret !== 'string');
  expect(bytes.map((each) => Buffer.from(each).toString('hex'))).toEqual([
    '5f352379324c22463451387a0aec5d2f',
    'fd7b48e53c95f9e3962e35d1014f3c21d5a2a09f5222a1a8',
  ]);
});

import { expect, it } from 'vitest';
import { PUBLISHED_TOKENS } from '../../../src/identifier/secrets/published-tokens.ts';

it('holds what its frameworks print, each with its source', () => {
  expect(PUBLISHED_TOKENS.map(({ secret }) => secret)).toContain('shhhhh');
  for (const { secret, framework, source } of PUBLISHED_TOKENS) {
    expect(secret.length, framework).toBeGreaterThan(2);
    expect(source, framework).toMatch(/^https:\/\/[\w.-]+\//);
  }
});

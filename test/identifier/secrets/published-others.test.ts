import { expect, it } from 'vitest';
import { PUBLISHED_OTHERS } from '../../../src/identifier/secrets/published-others.ts';

it('holds what its frameworks print, each with its source', () => {
  expect(PUBLISHED_OTHERS.map(({ secret }) => secret)).toContain('change_me');
  for (const { secret, framework, source } of PUBLISHED_OTHERS) {
    expect(secret.length, framework).toBeGreaterThan(2);
    expect(source, framework).toMatch(/^https:\/\/[\w.-]+\//);
  }
});

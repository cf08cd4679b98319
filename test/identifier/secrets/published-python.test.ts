import { expect, it } from 'vitest';
import { PUBLISHED_PYTHON } from '../../../src/identifier/secrets/published-python.ts';

it('holds what its frameworks print, each with its source', () => {
  expect(PUBLISHED_PYTHON.map(({ secret }) => secret)).toContain('dev');
  for (const { secret, framework, source } of PUBLISHED_PYTHON) {
    expect(secret.length, framework).toBeGreaterThan(2);
    expect(source, framework).toMatch(/^https:\/\/[\w.-]+\//);
  }
});

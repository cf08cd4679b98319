import { expect, it } from 'vitest';
import { PUBLISHED_NODE } from '../../../src/identifier/secrets/published-node.ts';

it('holds what its frameworks print, each with its source', () => {
  expect(PUBLISHED_NODE.map(({ secret }) => secret)).toContain('keyboard cat');
  for (const { secret, framework, source } of PUBLISHED_NODE) {
    expect(secret.length, framework).toBeGreaterThan(2);
    expect(source, framework).toMatch(/^https:\/\/[\w.-]+\//);
  }
});

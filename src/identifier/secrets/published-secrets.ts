/**
 * Every published secret, each once: what a signed value is tried against before the tester's own words. None is listed
 * from memory: each was read in its source, 2026-11. That a project once printed it says nothing about the project today.
 */
import { PUBLISHED_NODE } from './published-node.ts';
import { PUBLISHED_OTHERS } from './published-others.ts';
import { PUBLISHED_PYTHON } from './published-python.ts';
import type { PublishedSecret } from './published-secret.ts';
import { PUBLISHED_TOKENS } from './published-tokens.ts';

export const PUBLISHED_SECRETS: readonly PublishedSecret[] = once([
  ...PUBLISHED_NODE,
  ...PUBLISHED_TOKENS,
  ...PUBLISHED_PYTHON,
  ...PUBLISHED_OTHERS,
]);

function once(all: readonly PublishedSecret[]): readonly PublishedSecret[] {
  const bySecret = new Map<string, PublishedSecret>();
  for (const each of all) {
    const key = String(each.secret);
    if (!bySecret.has(key)) bySecret.set(key, each);
  }
  return [...bySecret.values()];
}

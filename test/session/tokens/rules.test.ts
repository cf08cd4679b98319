import { expect, it } from 'vitest';
import { LIKELY, POSSIBLE, TOKEN_RULES } from '../../../src/session/tokens/rules.ts';

it('calls no token likely by what carries it alone', () => {
  for (const { points } of [TOKEN_RULES.K1, TOKEN_RULES.K2, TOKEN_RULES.K3]) {
    expect(points).toBeGreaterThanOrEqual(POSSIBLE);
    expect(points).toBeLessThan(LIKELY);
  }
});

it('lets no token that never moved be more than unknown by its name', () => {
  expect(TOKEN_RULES.K1.points + TOKEN_RULES.K6.points).toBeLessThan(POSSIBLE);
});

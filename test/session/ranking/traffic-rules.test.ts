import { expect, it } from 'vitest';
import { MOVED, STANDS_BY, TRAFFIC_RULES } from '../../../src/session/ranking/traffic-rules.ts';

it('does not count what merely stayed the same as a move', () => {
  expect([...MOVED]).toEqual(['D1', 'D3', 'D4']);
});

it('speaks against what another cookie explains, and takes back what its coming or staying said', () => {
  for (const code of STANDS_BY) expect(TRAFFIC_RULES[code].points).toBeLessThan(0);
  expect(TRAFFIC_RULES.D1.notWith).toEqual(['D6', 'D8']);
  expect(TRAFFIC_RULES.D2.notWith).toEqual(['D5']);
});

import { expect, it } from 'vitest';
import { uniqid } from '../../../src/identifier/formats/uniqid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('is what PHP makes of the time, with and without more entropy', () => {
  // php -r 'echo uniqid(), uniqid("", true);'
  expect(recognised(uniqid, '6b0172d23efaa')).toMatchObject({
    likelyBits: 20,
    facts: [{ label: 'made, if it is one', value: '2026-11-21T10:30:42.000Z' }],
  });
  expect(recognised(uniqid, '6b0172d23efbb1.21860781')?.likelyBits).toBe(50);
});

it('is bounded by its characters: random ones look so too', () => {
  expect(recognised(uniqid, '6b0172d23efaa')?.parts[0]?.bits).toBeGreaterThanOrEqual(52);
});

it.each(['0000000000000', '6b0172d2fffff', '6b0172d23efa', '6b0172d23efaa.1'])('%s is none', (value) => {
  expect(toldBy(uniqid, value)).toBe('no');
});

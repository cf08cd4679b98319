import { expect, it } from 'vitest';
import { netscaler } from '../../../src/identifier/formats/netscaler.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made by its definition for 10.1.2.3:8080. */

it.each([
  [
    'a cookie',
    'ffffffff09091c1245525d5f4f58455e445a4a4229a0',
    'NSC_tfswjdf',
    'client-state “10.1.2.3:8080” = constant(ffffffff) node(09091c12) constant(45525d5f4f58455e445a4a42) node(29a0)',
    ['server: 10.1.2.3:8080', 'service: service'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(netscaler, value, name)).toBe(told);
  const match = recognised(netscaler, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['another marker', 'ffffffff09091c1245525d5f4f58455e445a4a4329a0', 'NSC_a']])(
  'leaves %s alone',
  (_, value, name) => {
    expect(toldBy(netscaler, value, name)).toBe('no');
  },
);

it('is recognised under any name, and names the service only under its own', () => {
  expect(recognised(netscaler, 'ffffffff09091c1245525d5f4f58455e445a4a4229a0', 'lb')?.facts).toEqual([
    { label: 'server', value: '10.1.2.3:8080' },
  ]);
});

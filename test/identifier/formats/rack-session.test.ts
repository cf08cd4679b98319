import { expect, it } from 'vitest';
import { rackSession } from '../../../src/identifier/formats/rack-session.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with Rack 2.2.22: Rack::Session::Pool. */

it.each([
  [
    'an identifier',
    '4edc01c6bfa5638d0df95430b530a43c03982225da9601790d1a35e71b2f5e25',
    'rack.session',
    'reference “4edc01c6bfa5638d0df95430b530a43c03982225da9601790d1a35e71b2f5e25” = identifier(4edc01c6bfa5638d0df95430b530a43c03982225da9601790d1a35e71b2f5e25)',
    [],
    256,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(rackSession, value, name)).toBe(told);
  const match = recognised(rackSession, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['another name', '4edc01c6bfa5638d0df95430b530a43c03982225da9601790d1a35e71b2f5e25', 'sid']])(
  'leaves %s alone',
  (_, value, name) => {
    expect(toldBy(rackSession, value, name)).toBe('no');
  },
);

import { expect, it } from 'vitest';
import { pyramid } from '../../../src/identifier/formats/pyramid.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with WebOb’s SignedSerializer as Pyramid 2.0 sets it up. */

it.each([
  [
    'a session',
    'JVsyK2sOuite9fiyzK_WKwUPNJdfCeCHdsDH9QTKEt4NxBgQsX4TqzHOdJ68ROV-x-VueDTip0MvVxi4AP9x11sxNzk1MjY3NTI4LCAxNzk1MjY3NTI4Ljg4MzEzMjUsIHsidXNlciI6ICJhbm4ifV0',
    '',
    'client-state “{"user": "ann"}” = signature(JVsyK2sOuite9fiyzK_WKwUPNJdfCeCHdsDH9QTKEt4NxBgQsX4TqzHOdJ68ROV-x-VueDTip0MvVxi4AP9x1) payload(1sxNzk1MjY3NTI4LCAxNzk1MjY3NTI4Ljg4MzEzMjUsIHsidXNlciI6ICJhbm4ifV0)',
    ['made: 2026-11-21T13:25:28.000Z', 'renewed: 2026-11-21T13:25:28.000Z'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(pyramid, value, name)).toBe(told);
  const match = recognised(pyramid, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  [
    'other bytes',
    'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    '',
  ],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(pyramid, value, name)).toBe('no');
});

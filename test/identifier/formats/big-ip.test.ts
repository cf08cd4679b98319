import { expect, it } from 'vitest';
import { bigIp } from '../../../src/identifier/formats/big-ip.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* The examples of F5’s article K6917. */

it.each([
  [
    'IPv4',
    '1677787402.36895.0000',
    '',
    'client-state “10.1.1.100:8080” = node(1677787402) node(36895) constant(0000)',
    ['server: 10.1.1.100:8080'],
    null,
  ],
  [
    'IPv4 in a route domain',
    'rd5o00000000000000000000ffffc0000201o80',
    '',
    'client-state “192.0.2.1:80” = constant(rd5o) node(00000000000000000000ffffc0000201) node(80)',
    ['server: 192.0.2.1:80'],
    null,
  ],
  [
    'IPv6',
    'vi20010112000000000000000000000030.20480',
    '',
    'client-state “2001:112::30:80” = constant(vi) node(20010112000000000000000000000030) node(20480)',
    ['server: [2001:112::30]:80'],
    null,
  ],
  [
    'IPv6 in a route domain',
    'rd3o20010112000000000000000000000030o80',
    '',
    'client-state “2001:112::30:80” = constant(rd3o) node(20010112000000000000000000000030) node(80)',
    ['server: [2001:112::30]:80'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(bigIp, value, name)).toBe(told);
  const match = recognised(bigIp, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([
  ['too large an address', '4294967296.20480.0000', ''],
  ['another tail', '1677787402.36895.0001', ''],
  ['too large a port', 'vi20010112000000000000000000000030.99999', ''],
])('leaves %s alone', (_, value, name) => {
  expect(toldBy(bigIp, value, name)).toBe('no');
});

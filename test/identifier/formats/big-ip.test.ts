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

it('names the pool of its cookie, and its address in a short form', () => {
  expect(recognised(bigIp, '1677787402.36895.0000', 'BIGipServer~Common~pool_web')?.facts).toEqual([
    { label: 'server', value: '10.1.1.100:8080' },
    { label: 'pool', value: '~Common~pool_web' },
  ]);
  expect(recognised(bigIp, 'vifd000000000000000000000000000001.20480')?.addresses).toEqual([
    { address: 'fd00::1', port: 80, isInternal: true },
  ]);
  expect(recognised(bigIp, 'rd3o00fd0000000000000000000000000001o80')?.addresses?.[0]?.isInternal).toBe(false);
  expect(recognised(bigIp, 'rd3o00000000000000000000ffff0a010203o80')?.addresses).toEqual([
    { address: '10.1.2.3', port: 80, isInternal: true },
  ]);
});

/* Encrypted by the HTTP profile: base64 of AES (F5's article SOL7784), in newer versions behind “!”; recognised by the cookie's name. */
it('is sealed where the profile encrypts it', () => {
  const value = `!${Buffer.alloc(48, 7).toString('base64')}`;
  expect(recognised(bigIp, value, 'BIGipServerpool_web')).toMatchObject({ kind: 'sealed', sessionPlace: 'none' });
  expect(recognised(bigIp, value.slice(1), 'BIGipServerpool_web')?.parts).toHaveLength(1);
  expect(toldBy(bigIp, value, 'sid')).toBe('no');
  expect(toldBy(bigIp, '!short', 'BIGipServerpool_web')).toBe('no');
});

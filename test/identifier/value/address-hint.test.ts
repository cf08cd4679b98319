import { expect, it } from 'vitest';
import { readJson } from '../../../src/identifier/readers/read-json.ts';
import { addressHint, addressHints, isInternalIpv4 } from '../../../src/identifier/value/address-hint.ts';

it.each([
  ['10.0.0.1', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.3.4', true],
  ['127.0.0.1', true],
  ['169.254.1.1', true],
  ['100.64.0.1', true],
  ['100.128.0.1', false],
  ['203.0.113.9', false],
])('%s is internal: %s', (address, isInternal) => {
  expect(isInternalIpv4(address)).toBe(isInternal);
});

it.each([
  ['10.1.2.3:8080', { address: '10.1.2.3', port: 8080, isInternal: true }],
  ['203.0.113.9', { address: '203.0.113.9', isInternal: false }],
  ['db1.corp.internal', { address: 'db1.corp.internal', isInternal: true }],
  ['example.org', undefined],
  ['256.1.1.1', undefined],
  ['a'.repeat(10_000), undefined],
])('%s is %o', (text, hint) => {
  expect(addressHint(text)).toEqual(hint);
});

it('finds each address of a payload once', () => {
  const payload = readJson('{"node":"10.1.2.3:80","via":["10.1.2.3:80","web1.local"]}');
  expect(addressHints(payload).map(({ address }) => address)).toEqual(['10.1.2.3', 'web1.local']);
});

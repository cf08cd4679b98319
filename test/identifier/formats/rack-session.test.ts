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

/* base64 of version, random bytes, vector and ciphertext: by the source of rack-session 2's encrypted_v1.rb and encrypted_v2.rb. */
it.each([
  ['version 1', 1, 33 + 16 + 32 + 32, 'base64url', 'AES-256-CTR ciphertext and HMAC-SHA256'],
  ['version 2', 2, 33 + 12 + 16 + 32, 'base64', 'AES-256-GCM tag and ciphertext'],
] as const)('recognises an encrypted session, %s', (_, version, size, encoding, label) => {
  const value = Buffer.concat([Buffer.from([version]), Buffer.alloc(size - 1, 7)]).toString(encoding);
  const match = recognised(rackSession, value, 'rack.session');
  expect(match).toMatchObject({ kind: 'sealed', identity: '' });
  expect(match?.parts.map((part) => part.label)).toEqual(['version and what makes the key', label]);
  expect(toldBy(rackSession, value, 'sid')).toBe('no');
});

it.each([`AQ${'a'.repeat(20)}`, `Aw${'a'.repeat(200)}`, 'BAh7'])('leaves rack.session=%.20s alone', (value) => {
  expect(toldBy(rackSession, value, 'rack.session')).toBe('no');
});

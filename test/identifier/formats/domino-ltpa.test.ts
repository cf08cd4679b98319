import { expect, it } from 'vitest';
import { dominoLtpa } from '../../../src/identifier/formats/domino-ltpa.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made by its definition: header, times, name, SHA-1. */

it.each([
  [
    'a token',
    'AAECAzZiMDE5YmM4NmIwMWQ0MDhDTj1Bbm4gRXhhbXBsZS9PPUFjbWUR9q2OxSophKuq/Xw7UWUDeFwgcg==',
    'LtpaToken',
    'client-token “CN=Ann Example/O=Acme” = constant(AAECA) time(zZiMDE5YmM4NmIwMWQ0MDh) payload(DTj1Bbm4gRXhhbXBsZS9PPUFjbWU) signature(R9q2OxSophKuq/Xw7UWUDeFwgcg==)',
    ['user: CN=Ann Example/O=Acme', 'made: 2026-11-21T13:25:28.000Z', 'expires: 2026-11-21T17:25:28.000Z'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(dominoLtpa, value, name)).toBe(told);
  const match = recognised(dominoLtpa, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['cut off', 'AAECAzZi', '']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(dominoLtpa, value, name)).toBe('no');
});

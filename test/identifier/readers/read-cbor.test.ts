import { expect, it } from 'vitest';
import { readCbor } from '../../../src/identifier/readers/read-cbor.ts';
import { outlineLine } from '../../support/outline-line.ts';

/* Made with cborg 6.1.5 and cbor2 5.4.6; the rest from RFC 8949, appendix A. */

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  [
    'a map',
    'qGFm+T4AYmlkB2NiaWcbAAABAAAAAABjYmluQgECY25lZyRjbmls9mRsaXN0gwH19GR1c2VyY2Fubg==',
    '{f: number 1.5, id: number 7, big: number 1099511627776, bin: bytes 0102, neg: number -5, nil: nothing, list: [number 1, truth true, truth false], user: text ann}',
  ],
  [
    'Python’s',
    'pGd1c2VyX2lkB2VlbWFpbG9hbm5AZXhhbXBsZS5vcmdlcm9sZXOBZmVkaXRvcmJhdBprAXaQ',
    '{user_id: number 7, email: text ann@example.org, roles: [text editor], at: number 1795258000}',
  ],
  ['tags', '2dn3omNzdWJjYW5uYmF0wHQyMDI2LTExLTIxVDEwOjQ2OjQwWg==', '{sub: text ann, at: time 2026-11-21T10:46:40Z}'],
  ['indefinite lengths', 'v2FhAWFinwID//8=', '{a: number 1, b: [number 2, number 3]}'],
  ['pieces of text', 'f2VzdHJlYWRtaW5n/w==', 'text streaming'],
  ['half precision', '+T4A', 'number 1.5'],
  ['infinity', '+XwA', 'number Infinity'],
  ['a small one', '+QAB', 'number 5.960464477539063e-8'],
  ['a negative one', 'OQPn', 'number -1000'],
])('reads %s', (_, base64, line) => {
  expect(outlineLine(readCbor(bytesIn(base64)))).toBe(line);
});

it.each([
  ['a cut', 'pGd1c2VyX2lkB2VlbWFpbG9hbm5AZXhhbXBsZS5v'],
  ['a reserved length', 'HA=='],
])('does not read %s', (_, base64) => {
  expect(readCbor(bytesIn(base64))).toBeUndefined();
});

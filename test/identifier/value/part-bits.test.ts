import { expect, it } from 'vitest';
import type { Part } from '../../../src/identifier/value/format.ts';
import { partBits } from '../../../src/identifier/value/part-bits.ts';

const text = 'deadbeefdeadbeef.signature';

it.each<readonly [Part, number, string]>([
  [{ start: 0, end: 16, role: 'identifier', label: '' }, 64, 'an identifier: what its characters can hold'],
  [{ start: 0, end: 16, role: 'identifier', label: '', bits: 20 }, 20, 'the form’s own bound'],
  [{ start: 17, end: 26, role: 'signature', label: '' }, 0, 'a signature only guards'],
  [{ start: 0, end: 16, role: 'payload', label: '' }, 0, 'a payload is no secret'],
  [{ start: 0, end: 16, role: 'time', label: '' }, 0, 'a time is known'],
  [{ start: 17, end: 26, role: 'signature', label: '', bits: 54 }, 54, 'unless the form says otherwise'],
])('%o adds %d bits: %s', (part, bits) => {
  expect(partBits(text, part)).toBe(bits);
});

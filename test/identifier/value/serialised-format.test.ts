import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { anatomyOf } from '../../../src/identifier/anatomy-of.ts';
import { serialisedFormat } from '../../../src/identifier/value/serialised-format.ts';
import { recognised } from '../../support/recognised.ts';

const form = serialisedFormat('cbor', {
  id: 'cbor',
  title: 'CBOR value',
});
const bytes = Buffer.from('oWR1c2VyY2Fubg==', 'base64');

it.each([
  ['base64', bytes.toString('base64'), 'CBOR, base64'],
  ['hexadecimal', bytes.toString('hex'), 'CBOR, hexadecimal'],
])('sees it through %s', (_, value, label) => {
  expect(recognised(form, value)).toMatchObject({
    kind: 'client-state',
    identity: value,
    parts: [{ start: 0, end: value.length, role: 'payload', label }],
    facts: [{ label: 'holds', value: 'user' }],
  });
});

it('leaves other serialisations and short or long texts to others', () => {
  for (const value of ['{"a":1}', 'gaR1c2Vyo2Fubg==', 'oWR1', 'a'.repeat(70_000)])
    expect(recognised(form, value)).toBeUndefined();
});

it('warns where readers make the objects that the value names', () => {
  const php = serialisedFormat('php', { id: 'php-serialized', title: 'PHP' });
  expect(recognised(php, 'O:4:"User":0:{}')).toMatchObject({
    why: expect.stringContaining('run code'),
    facts: [{ value: 'an object of class User' }],
  });
});

/* Every kind of object that the languages' own serialisers write, made with the versions that the fixture names. */
const objects = JSON.parse(
  readFileSync(new URL('../../fixtures/serialised-objects.json', import.meta.url), 'utf8'),
) as readonly { readonly form: string; readonly library: string; readonly what: string; readonly value: string }[];

it.each(objects.map(({ form, library, what, value }) => [library, what, form, value] as const))(
  '%s: %s is a %s, and a danger to whoever reads it back',
  (_, _what, form, value) => {
    const anatomy = anatomyOf(value, 'state');
    expect([anatomy.format.id, anatomy.kind, anatomy.isExecutable]).toEqual([form, 'client-state', true]);
  },
);

it.each([
  ['rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZA==', 'java-serialized'],
  [Buffer.from('\x80\x04\x95\x00\x00\x00\x00\x00\x00\x00\x00\xee.', 'latin1').toString('base64'), 'python-pickle'],
])('%.30s is one by its mark, though it cannot be read to its end', (value, form) => {
  const anatomy = anatomyOf(value, 'state');
  expect([anatomy.format.id, anatomy.isExecutable]).toEqual([form, true]);
});

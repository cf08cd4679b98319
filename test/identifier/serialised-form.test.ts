import { expect, it } from 'vitest';
import { serialisedForm } from '../../src/identifier/serialised-form.ts';
import { recognised } from '../support/recognised.ts';

const form = serialisedForm('cbor', {
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
  const php = serialisedForm('php', { id: 'php-serialized', title: 'PHP' });
  expect(recognised(php, 'O:4:"User":0:{}')).toMatchObject({
    why: expect.stringContaining('run code'),
    facts: [{ value: 'an object of class User' }],
  });
});

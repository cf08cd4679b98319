import { expect, it } from 'vitest';
import { recogniseFormat } from '../../src/identifier/recognise-format.ts';

const formatOf = (text: string, name = '') => recogniseFormat({ text, name, layers: [] }).format.id;

it.each([
  ['', '', 'empty'],
  ['507f1f77bcf86cd799439011', 'sid', 'object-id'],
  ['507f1f77bcf86cd799439011', 'PHPSESSID', 'php-session'],
  [`3b241101-e2bb-4255-8caf-4136c566a962.${'a'.repeat(27)}`, 'session', 'generic-signature'],
  ['3b241101-e2bb-4255-8caf-4136c566a962', 'session', 'uuid'],
  ['eyJ1c2VyIjoxfQ==', 'session', 'json-state'],
  ['hello', 'greeting', 'plain'],
])('%s in %s is %s', (text, name, id) => {
  expect(formatOf(text, name)).toBe(id);
});

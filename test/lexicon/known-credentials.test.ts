import { expect, it } from 'vitest';
import { KNOWN_CREDENTIALS } from '../../src/lexicon/known-credentials.ts';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';
import { segmentsOf } from '../../src/lexicon/segments-of.ts';

it.each(Object.entries(KNOWN_CREDENTIALS))('%s is read as what its product means', (name, { meaning, source }) => {
  expect(segmentsOf(name).join('')).toBe(name);
  expect(readFieldName(name).meaning).toBe(meaning);
  expect(source).toMatch(/^https:\/\//);
});

it('are whole names: the number decides', () => {
  expect(readFieldName('IDToken1').meaning).toBe('identifier');
  expect(readFieldName('IDToken2').meaning).toBe('password');
  expect(readFieldName('IDToken12').meaning).not.toBe('password');
  expect(readFieldName('constructor').meaning).toBe('other');
});

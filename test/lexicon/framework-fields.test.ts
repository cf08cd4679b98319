import { describe, expect, it } from 'vitest';
import { FRAMEWORK_FIELDS, isFrameworkField } from '../../src/lexicon/framework-fields.ts';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';
import { CARRIED_FIELDS } from '../support/carried-fields.ts';

describe('fields that frameworks add', () => {
  it('are those of 35 frameworks and more, each read somewhere', () => {
    expect(FRAMEWORK_FIELDS.length).toBeGreaterThanOrEqual(35);
    for (const { framework, source, names, pattern } of FRAMEWORK_FIELDS) {
      expect(source, framework).toMatch(/^https?:\/\//);
      expect(names !== undefined || pattern !== undefined, framework).toBe(true);
    }
  });

  it.each(CARRIED_FIELDS)('%s says nothing about its form', (name) => {
    expect(isFrameworkField(name)).toBe(true);
    expect(readFieldName(name)).toEqual({ meaning: 'plumbing' });
  });

  it.each([
    'username',
    'password',
    'email',
    'otp',
    'token',
    'user[password]',
    'ctl00$Login1$Password',
    '__user',
    'utf8x',
    'x'.repeat(5_000),
  ])('%s is none of them', (name) => {
    expect(isFrameworkField(name)).toBe(false);
  });
});

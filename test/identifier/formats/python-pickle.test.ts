import { expect, it } from 'vitest';
import { pythonPickle } from '../../../src/identifier/formats/python-pickle.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with Python 3.11. */

it.each([
  [
    'protocol 4',
    'gASVSQAAAAAAAAB9lCiMB3VzZXJfaWSUSweMBWVtYWlslIwPYW5uQGV4YW1wbGUub3JnlIwFcm9sZXOUXZSMBmVkaXRvcpRhjAJhdJRKkHYBa3Uu',
    '',
    'client-state “gASVSQAAAAAAAAB9lCiMB3VzZXJfaWSUSweMBWVtYWlslIwPYW5uQGV4YW1wbGUub3JnlIwFcm9sZXOUXZSMBmVkaXRvcpRhjAJhdJRKkHYBa3Uu” = payload(gASVSQAAAAAAAAB9lCiMB3VzZXJfaWSUSweMBWVtYWlslIwPYW5uQGV4YW1wbGUub3JnlIwFcm9sZXOUXZSMBmVkaXRvcpRhjAJhdJRKkHYBa3Uu)',
    ['holds: user_id, email, roles, at'],
    null,
  ],
  [
    'protocol 0',
    'KGRwMApWdXNlcl9pZApwMQpJNwpzVmVtYWlsCnAyClZhbm5AZXhhbXBsZS5vcmcKcDMKc1Zyb2xlcwpwNAoobHA1ClZlZGl0b3IKcDYKYXNWYXQKcDcKSTE3OTUyNTgwMDAKcy4=',
    '',
    'client-state “KGRwMApWdXNlcl9pZApwMQpJNwpzVmVtYWlsCnAyClZhbm5AZXhhbXBsZS5vcmcKcDMKc1Zyb2xlcwpwNAoobHA1ClZlZGl0b3IKcDYKYXNWYXQKcDcKSTE3OTUyNTgwMDAKcy4=” = payload(KGRwMApWdXNlcl9pZApwMQpJNwpzVmVtYWlsCnAyClZhbm5AZXhhbXBsZS5vcmcKcDMKc1Zyb2xlcwpwNAoobHA1ClZlZGl0b3IKcDYKYXNWYXQKcDcKSTE3OTUyNTgwMDAKcy4=)',
    ['holds: user_id, email, roles, at'],
    null,
  ],
  [
    'a call',
    'gASVUwAAAAAAAAB9lCiMAWGUjAhidWlsdGluc5SMBXByaW50lJOUjAF4lIWUUpSMAWSUjAhkYXRldGltZZSMCGRhdGV0aW1llJOUQwoH6gsVAAAAAAAAlIWUUpR1Lg==',
    '',
    'client-state “gASVUwAAAAAAAAB9lCiMAWGUjAhidWlsdGluc5SMBXByaW50lJOUjAF4lIWUUpSMAWSUjAhkYXRldGltZZSMCGRhdGV0aW1llJOUQwoH6gsVAAAAAAAAlIWUUpR1Lg==” = payload(gASVUwAAAAAAAAB9lCiMAWGUjAhidWlsdGluc5SMBXByaW50lJOUjAF4lIWUUpSMAWSUjAhkYXRldGltZZSMCGRhdGV0aW1llJOUQwoH6gsVAAAAAAAAlIWUUpR1Lg==)',
    ['holds: a, d'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(pythonPickle, value, name)).toBe(told);
  const match = recognised(pythonPickle, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['cut off', 'gASVSQAAAAAAAAB9lCiMB3VzZXJfaWSUSweMBWVt', '']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(pythonPickle, value, name)).toBe('no');
});

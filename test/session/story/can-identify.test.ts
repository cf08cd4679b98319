import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/identifier/identity-of.ts';
import { canIdentify } from '../../../src/session/story/can-identify.ts';

const can = (value: string) => canIdentify({ value, identity: identityOf('x', value) });

describe('a value can be what a server knows somebody by', () => {
  it.each([
    ['hexadecimal digits', '5f1e2d3c4b5a69788796a5b4c3d2e1f0'],
    ['letters and digits', 'r7b2n9q4v1x8c5z3m6k0j2h7g4'],
    ['a UUID', '3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d'],
    ['a signed value', 's%3ALPmQ3kTzXv8yB1nC5dF7gH9jK2mN4pQ6.aYQ0bZ8cX7dW6eV5fU4gT3hS2iR1jQ0kP9lO8mN7nM6'],
    ['fourteen characters of a mixture', 'k3X9vQ2mZ7pL0w'],
  ])('%s', (_, value) => {
    expect(can(value)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a switch', 'yes'],
    ['a word', 'logged_in'],
    ['a name', 'Jane.Miller'],
    ['a number', '1042'],
    ['a time', '1767614400123'],
    ['a mail address', 'jane%40site.test'],
    ['a page', 'https%3A%2F%2Fsite.test%2Fa'],
    ['a short text', 'a1B2c3'],
    ['the same character again', 'aaaaaaaaaaaaaaaaaaaaaaaa'],
  ])('not %s', (_, value) => {
    expect(can(value)).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { readJava } from '../../../src/identifier/readers/read-java.ts';
import { outlineLine } from '../../support/outline-line.ts';

/* Made with OpenJDK 17: a HashMap with an object of an own class, a Date and a list. */

const bytesIn = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');

it.each([
  [
    'an object',
    'rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAx3CAAAABAAAAACdAAEdXNlcnNyAAZWJFVzZXK4JPU0tkLroAIABEkAAmlkTAACYXR0ABBMamF2YS91dGlsL0RhdGU7TAAFZW1haWx0ABJMamF2YS9sYW5nL1N0cmluZztMAAVyb2xlc3QAEExqYXZhL3V0aWwvTGlzdDt4cAAAAAdzcgAOamF2YS51dGlsLkRhdGVoaoEBS1l0GQMAAHhwdwgAAAGh/bcigHh0AA9hbm5AZXhhbXBsZS5vcmdzcgATamF2YS51dGlsLkFycmF5TGlzdHiB0h2Zx2GdAwABSQAEc2l6ZXhwAAAAAXcEAAAAAXQABmVkaXRvcnh0AAFuc3IAEWphdmEubGFuZy5JbnRlZ2VyEuKgpPeBhzgCAAFJAAV2YWx1ZXhyABBqYXZhLmxhbmcuTnVtYmVyhqyVHQuU4IsCAAB4cAAAAAV4',
    'java.util.HashMap{loadFactor: number 0.75, threshold: number 12, [2]: bytes 0000001000000002, [3]: text user, [4]: V$User{id: number 7, at: java.util.Date{[0]: time 2026-11-21T10:46:40.000Z}, email: text ann@example.org, roles: java.util.ArrayList{size: number 1, [1]: bytes 00000001, [2]: text editor}}, [5]: text n, [6]: java.lang.Integer{value: number 5}}',
  ],
  ['a string', 'rO0ABXQAA2Fubg==', 'text ann'],
])('reads %s', (_, base64, line) => {
  expect(outlineLine(readJava(bytesIn(base64)))).toBe(line);
});

it.each([
  [
    'a cut',
    'rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAx3CAAAABAAAAACdAAEdXNlcnNy',
  ],
  ['another version', 'rO0ABnQAA2Fubg=='],
])('does not read %s', (_, base64) => {
  expect(readJava(bytesIn(base64))).toBeUndefined();
});

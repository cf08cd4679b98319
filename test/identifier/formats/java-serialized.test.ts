import { expect, it } from 'vitest';
import { javaSerialized } from '../../../src/identifier/formats/java-serialized.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with OpenJDK 17. */

it.each([
  ['a string', 'rO0ABXQAA2Fubg==', '', 'client-state “rO0ABXQAA2Fubg==” = payload(rO0ABXQAA2Fubg==)', [], null],
  [
    'an object',
    'rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAx3CAAAABAAAAACdAAEdXNlcnNyAAZWJFVzZXK4JPU0tkLroAIABEkAAmlkTAACYXR0ABBMamF2YS91dGlsL0RhdGU7TAAFZW1haWx0ABJMamF2YS9sYW5nL1N0cmluZztMAAVyb2xlc3QAEExqYXZhL3V0aWwvTGlzdDt4cAAAAAdzcgAOamF2YS51dGlsLkRhdGVoaoEBS1l0GQMAAHhwdwgAAAGh/bcigHh0AA9hbm5AZXhhbXBsZS5vcmdzcgATamF2YS51dGlsLkFycmF5TGlzdHiB0h2Zx2GdAwABSQAEc2l6ZXhwAAAAAXcEAAAAAXQABmVkaXRvcnh0AAFuc3IAEWphdmEubGFuZy5JbnRlZ2VyEuKgpPeBhzgCAAFJAAV2YWx1ZXhyABBqYXZhLmxhbmcuTnVtYmVyhqyVHQuU4IsCAAB4cAAAAAV4',
    '',
    'client-state “rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAx3CAAAABAAAAACdAAEdXNlcnNyAAZWJFVzZXK4JPU0tkLroAIABEkAAmlkTAACYXR0ABBMamF2YS91dGlsL0RhdGU7TAAFZW1haWx0ABJMamF2YS9sYW5nL1N0cmluZztMAAVyb2xlc3QAEExqYXZhL3V0aWwvTGlzdDt4cAAAAAdzcgAOamF2YS51dGlsLkRhdGVoaoEBS1l0GQMAAHhwdwgAAAGh/bcigHh0AA9hbm5AZXhhbXBsZS5vcmdzcgATamF2YS51dGlsLkFycmF5TGlzdHiB0h2Zx2GdAwABSQAEc2l6ZXhwAAAAAXcEAAAAAXQABmVkaXRvcnh0AAFuc3IAEWphdmEubGFuZy5JbnRlZ2VyEuKgpPeBhzgCAAFJAAV2YWx1ZXhyABBqYXZhLmxhbmcuTnVtYmVyhqyVHQuU4IsCAAB4cAAAAAV4” = payload(rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAx3CAAAABAAAAACdAAEdXNlcnNyAAZWJFVzZXK4JPU0tkLroAIABEkAAmlkTAACYXR0ABBMamF2YS91dGlsL0RhdGU7TAAFZW1haWx0ABJMamF2YS9sYW5nL1N0cmluZztMAAVyb2xlc3QAEExqYXZhL3V0aWwvTGlzdDt4cAAAAAdzcgAOamF2YS51dGlsLkRhdGVoaoEBS1l0GQMAAHhwdwgAAAGh/bcigHh0AA9hbm5AZXhhbXBsZS5vcmdzcgATamF2YS51dGlsLkFycmF5TGlzdHiB0h2Zx2GdAwABSQAEc2l6ZXhwAAAAAXcEAAAAAXQABmVkaXRvcnh0AAFuc3IAEWphdmEubGFuZy5JbnRlZ2VyEuKgpPeBhzgCAAFJAAV2YWx1ZXhyABBqYXZhLmxhbmcuTnVtYmVyhqyVHQuU4IsCAAB4cAAAAAV4)',
    ['holds: an object of class java.util.HashMap'],
    null,
  ],
])('recognises %s', (_, value, name, told, facts, likelyBits) => {
  expect(toldBy(javaSerialized, value, name)).toBe(told);
  const match = recognised(javaSerialized, value, name);
  expect(match?.facts?.map(({ label, value: said }) => `${label}: ${said}`) ?? []).toEqual(facts);
  if (likelyBits === null) expect(match?.likelyBits).toBeUndefined();
  else expect(match?.likelyBits).toBeCloseTo(likelyBits, 1);
});

it.each([['another version of the stream', 'rO0ABnQAA2Fubg==', '']])('leaves %s alone', (_, value, name) => {
  expect(toldBy(javaSerialized, value, name)).toBe('no');
});

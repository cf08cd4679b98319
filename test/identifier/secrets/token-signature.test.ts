import { expect, it } from 'vitest';
import { tokenSignature } from '../../../src/identifier/secrets/token-signature.ts';
import { expectFits } from '../../support/secret-fits.ts';

/* Made with jsonwebtoken, iron-session, iron-webcrypto (npm) and Python’s cryptography. */

const trialOf = (value: string) => tokenSignature(value);

it.each<[string, string, string, string]>([
  [
    'HS256',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbm4iLCJlbWFpbCI6ImFubkBleGFtcGxlLm9yZyIsInNpZCI6IjVlMWYiLCJyb2xlcyI6WyJlZGl0b3IiXSwiaWF0IjoxNzk1MjY3NTMwLCJleHAiOjE3OTUyNzExMzB9._7bdwDDsXkzKp51u6Euidmccx2BVBjtUiAT_H_E9YcQ',
    'secret',
    'as it is',
  ],
  [
    'HS512',
    'eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhbm4iLCJpYXQiOjE3OTUyNjc1MzB9.NiZY3kedm0e_hFiaNzvN8Aq1_sMYdtmpfdYG8i-MtG9m2umbxNgWAzzhbMiakqqneNsW1RAZ99dXTQStvKQLhA',
    'your-256-bit-secret',
    'as it is',
  ],
  [
    'iron-session',
    'Fe26.2*1*94142dab26d60a486deaa8c151752ae9d5efd50479c37f5e58b54706b81f18e9*6Sd63HPNHYpgu25D5hw2FQ*QHsA0S9ikSZ2JB_F8nmi1w*1795271130075*c7f83b5fa3e5a4ce7dc117d96dd5b9ecedf21d194e2e94fd100c28c872239fd2*fRzsWupf7sYatDPU_t611OyvQWnL_3YlEcxm2tbxMAs~2',
    'complex_password_at_least_32_characters_long',
    'pbkdf2',
  ],
  [
    'iron',
    'Fe26.2**feb72915c5be7628250365cc14a41f74074d780ea764192c48fa8245fb1a54ea*Sa1Mga6qQqDBfXGlr8pKCg*kfJTZcrwQ3DVUWnVX8jQqQ*1795271130066*c342318614d5a2e6f1186182238c87db1afc152ce793bf2531c5af27eefdad46*HkIey33xFCrCt6y4cHIC0YNXzn5Ryq30sXaeycF-pys',
    'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    'pbkdf2',
  ],
  [
    'Fernet',
    'gAAAAABrAZvIKPuU4O11mR6KkczVEROiVUs-4lSGkt3JYsGhkfVUrP_kb5fzCafCTwJucKwNSFaWVRpzfNRWo1TiL9rKOYphQw==',
    '00000000000000000000000000000000',
    'first',
  ],
  [
    'Fernet with its key in base64',
    'gAAAAABrAZvIKPuU4O11mR6KkczVEROiVUs-4lSGkt3JYsGhkfVUrP_kb5fzCafCTwJucKwNSFaWVRpzfNRWo1TiL9rKOYphQw==',
    'MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=',
    'first',
  ],
])('%s: the right secret fits, another does not', (_, value, secret, kind) => {
  expectFits(trialOf(value), secret, kind);
});

it.each<[string]>([
  ['abc'],
  ['eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiJhbm4iLCJpYXQiOjE3OTUyNjc1MzB9.'],
  ['gAAAAABrAZvI'],
])('%.40s cannot be tried', (value) => {
  expect(trialOf(value)).toBeUndefined();
});

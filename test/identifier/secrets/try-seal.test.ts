import { describe, expect, it } from 'vitest';
import { sealTrialOf } from '../../../src/identifier/secrets/seal-trial-of.ts';
import { trySeal } from '../../../src/identifier/secrets/try-seal.ts';
import { nodeHasher } from '../../support/node-hasher.ts';
import { nodeOpener } from '../../support/node-opener.ts';

/* Made with the libraries named. */
const sealed: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  [
    'Rails, its key by SHA-1 (ActiveSupport 6.1.7.10)',
    '_shop_session',
    'development-secret-key-base',
    'pbkdf2',
    [
      'EIHCQ8wEO8KhTmXHHGnQ%2BtmZPBXABY9P1wuNvOyMrNLGrxGYvG7z3y9zGh%2FUUSX93eUt77ou1LAzKkpTUq2eikyv8GnD--TrgNgH3W1RvU5BBB--AMV50nKdyPXyv5YYoigYkA%3D%3D',
      'm5BsjGrkmH5tffvC8KWYytUqYuroRcw8s7l%2Fsq7aNgJcxMb%2FJQlMQ1sDzNVqGpx%2BWIu8OHkDEVXOQep2%2FIpAgFvSkpzb6%2FliQYnISI%2BXKjvAoXSYX%2B%2Bj8cUgrpKl%2Bwy97433jKBbSMXfhxBM3iLpNQcuewNB%2FtVWhgUXBGug8cmlAPj16c%2BtGvlSMhwnMJI%2Bue1wJ%2BkMjZpPE5TKARJY3aWCzzjibN6dup7k%2BbSpLG240%2BD7myTZQW2ZeriMmBfXh3Emp%2FpQE9hcKz73KGvCZwbPfcKDaeMFjKIRa1YQKdyGnX%2FIMQV6OLFjMrJ0ynPIfqNe88uO%2FFlWpsmdC7QkzrOvMtWqhe3ynGGrfNdabIKyrK1ys3GDjYtuVl%2FeTNKcF2CK3qvWt938WCGLxJ%2Fp0ny5R3U2v1yMDTIhh9M%3D--G8dNmDThKybSy125--7VwP9yzVdAUrcZcmDlwGzw%3D%3D',
    ],
  ],
  [
    'Rails, its key by SHA-256 (ActiveSupport 6.1.7.10)',
    '_shop_session',
    'development-secret-key-base',
    'pbkdf2',
    [
      't95Udw8FPcuytIEUWHqWHih1CFCuVNH7KLqrG8lWA3DoIDJM8L4iE4b0tifAhbxYqTbdgUsS8RjwUxNA4pRcU65UuMoF--yl%2BzQPJUkYc9Kf0d--alw848NYp%2BBVKYqBKdpZUA%3D%3D',
      '%2FqIkXbV%2F0bV9hMR%2Ftui9seKe0W4qJVWpp0BvKsF11Vfl4dqnU%2B1c8aPdwzgexxhNFHBuhMfVkx66%2Ft7lONEKqudle3i1feUMWao2QViwTJ7%2FKUkqAMNTGVuNQRTT6wBh3pkIYwE7xEdggkAIyVSskZYtIwrGf2dT9Tt5tfqnhK5XKpR%2Fw%2Bw5zh42zIrKX0NQ17FhyUL4dyNpsUS%2BmaQxEVU8haPfGlP%2BdiPtZKd77FuoZFZU6N7BZJkuRbxzsTEYZkhswz22c3sItct%2F033dK5xaKRFPI9MqU%2Fm%2FUnrLd5VCrpuC7WFKmZQ8vBFz%2Bm6RpsS%2FoCBeUq3wbR3X6Xwm7ZmIP73BYYJvCvsMieROTo5TjCInkBO0ybhjf2BNlYa0oHeaI6w3IKRlsbHaEu3d2iJec4G4CLdLXg%3D%3D--UeW12Z42YB0jhkH1--grqVxl1GwaybAal%2Blw%2Fz%2FA%3D%3D',
    ],
  ],
  [
    'Laravel with GCM (illuminate/encryption 8.83.26)',
    'laravel_session',
    'base64:a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=',
    'base64',
    [
      'eyJpdiI6IlJURnVFb2pnQTFTV3lYM1YiLCJ2YWx1ZSI6Ikx0SEdkWDY3IiwibWFjIjoiIiwidGFnIjoiNE8xT05xQjcxMStIRHZqQ0tiVXR2dz09In0%3D',
      'eyJpdiI6IlRSaXo1SnU5RVVHbi9icnEiLCJ2YWx1ZSI6IjlFcW5iUStWMS9Tai9mb3BvSXU3L1dra3Q5MzJwRHIvZGp5NG5SN3FneHJzV0NZNkE5Z1VoTUVFZjdwSFFmbksiLCJtYWMiOiIiLCJ0YWciOiJabUNPa2tTd0Vyem85TkN6QkhLYUdRPT0ifQ%3D%3D',
    ],
  ],
  [
    'NextAuth (next-auth 4.24.15)',
    'next-auth.session-token',
    'my_ultra_secure_nextauth_secret',
    'hkdf',
    [
      'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..Gw2IlYWE4bAsLqCO.iZTz0u6il57y7CJy05zI2GwMUM7dCz3RreA30kNX61gMRvS1fW7SKUekmDgc3e0-H8-1FElvcMhBVhxrLn22MKCPfGz5VHBZAiDsuJmL7M8.EM8D9JlLCHwU-5LMEfHrTQ',
      'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..aVBUuoDUzPLKztsh.scMe0VRrFjaDYVfdThNISgMrZEWN8pCIWTe_r5RbvlPWNVLA30CxRP9kY4JTruQZE4qdabK7QPAQNQu0fsqbI6xj9tFmKnIMM3pvtNccRs3O328hplTiVLRWdiNMQ5h19kTZYhLg8FhVwdqKsxurKHRDiq0MYXhlSLGSdWcn_Tk.-GKACKNPRl4k0Vox00BbvQ',
    ],
  ],
  [
    'Shiro (Apache Shiro 1.3.2 with the default key of 1.2.4)',
    'rememberMe',
    'kPH+bIxk5D2deZiIxcaaaA==',
    'base64',
    [
      '6zTF6xEGXmVeDRVB887l0xPS+rbTUD1qlwflNfbC5Td8znWyQHmNu3AyVS6X4Iwmg2+jaZ+8Xwg8KhuQI1pfrZU9c2boEGhAfCIp6ubp2bf24ULDzWRDrhcjms0kjFg9W9xK+5++dDleiXgTLUw8ewhO/VkgKIG/CDsYyfb788zAEI8x4Jph2B6gvVGISMBBGQEAriYlw3UDbGbkzWChmiZe8SVDG/M4GOUCRU3z4U+CY5jea3jps9dD2BR5k5L3P1WuiK12cjPqW1qobIM3DMevG42OR/FdpcW/6rK9tZ4nLE+RFDTwpCQAi2+eKM3Rry4QcWjUCI383Plb2Ca75DrD59QHFnj/hUmOZfLPZSG+C3oWEpp/9jnOxex6xafh7kXoH7rX1NzqKXlKtSUXCQnhjHU4SN1pi0G+EKZK2A2aRkEqh5zOcj/oNf6Zb+ENIELlwNZeu6YvE3en/xv0+RpbTEbKNbKJz/VHgYw8LBE=',
    ],
  ],
];

describe('an encrypted value', () => {
  it.each(sealed)('of %s is opened by the right secret and by no other', async (_, name, secret, kind, values) => {
    for (const value of values) {
      const trial = sealTrialOf(value, { name });
      if (trial === null) throw new Error(`There is nothing to try: ${value}`);
      expect((await trySeal(trial, secret, nodeHasher, nodeOpener))?.kind).toBe(kind);
      for (const other of [`${secret}x`, '', 'a', 'base64:AAAA']) {
        expect(await trySeal(trial, other, nodeHasher, nodeOpener)).toBeUndefined();
      }
    }
  });

  it('that was changed is opened by none', async () => {
    for (const [, name, secret, , values] of sealed.slice(0, 4)) {
      const trial = sealTrialOf(values[0] ?? '', { name });
      if (trial === null) throw new Error('There is nothing to try.');
      const changed = Uint8Array.from(trial.sealed, (byte, at) => (at === 0 ? byte ^ 1 : byte));
      expect(await trySeal({ ...trial, sealed: changed }, secret, nodeHasher, nodeOpener)).toBeUndefined();
    }
  });
});

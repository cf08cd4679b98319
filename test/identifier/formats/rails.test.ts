import { expect, it } from 'vitest';
import { rails } from '../../../src/identifier/formats/rails.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

it('is an encrypted cookie: ciphertext, vector, tag', () => {
  // AES-256-GCM, joined as ActiveSupport::MessageEncryptor does.
  const value = 'gAA13CyMZ4XcPG7mdJek5FWJKGA%3D--Uvqcwg0c1WTSEyFs--UpQT6n%2FhGOcTT8R4HVCOMw%3D%3D';
  expect(toldBy(rails, value)).toBe(
    'sealed “” = payload(gAA13CyMZ4XcPG7mdJek5FWJKGA=) random(Uvqcwg0c1WTSEyFs) signature(UpQT6n/hGOcTT8R4HVCOMw==)',
  );
});

it('is a signed cookie: state and HMAC', () => {
  const value = 'eyJ1c2VyX2lkIjo3fQ==--471d304fc88986b9260153c1dd10351d440897d1';
  const match = recognised(rails, value);
  expect(match).toMatchObject({ kind: 'client-state', identity: 'eyJ1c2VyX2lkIjo3fQ==' });
  expect(match?.facts).toEqual([{ label: 'holds', value: 'user_id' }]);
});

it.each(['a--b', 'YWJj--471d304fc88986b9260153c1dd10351d44089', '--'.repeat(1000)])('is not %.40s', (value) => {
  expect(toldBy(rails, value)).toBe('no');
});

import { expect, it } from 'vitest';
import type { TrialContext } from '../../../src/identifier/secrets/signature-trial.ts';
import { webFrameworkSignature } from '../../../src/identifier/secrets/web-framework-signature.ts';
import { expectFits } from '../../support/secret-fits.ts';

/* Made with ActiveSupport 6.1, Rack 2.2.22 and PHP; Play, gorilla and Plug by their definitions. */

const trialOf = (value: string, context: TrialContext) => webFrameworkSignature(value, context);

it.each<[string, string, TrialContext, string, string]>([
  [
    'Rack',
    'BAh7B0kiD3Nlc3Npb25faWQGOgZFVG86HVJhY2s6OlNlc3Npb246OlNlc3Npb25JZAY6D0BwdWJsaWNfaWRJIkVlNDAzYmFlM2JkNmIxOWQ2ZmI4NTQxMWYzMjkxYzhmYThlNTM2NzY2ODk3ZDcyYjk2ZDRjMDlmZTBiMzQxZmIyBjsARkkiCXVzZXIGOwBUSSIIYW5uBjsAVA%3D%3D--91d72f9bc836f58be378f10d8077e2cdccb0b435',
    {},
    'change_me',
    'as it is',
  ],
  ['Rails, signed', 'ImFubiI=--05b115923e8855dc7de49a9c0fb308b4387b77c3', {}, 'development-secret-key-base', 'pbkdf2'],
  [
    'Rails, with a purpose',
    'eyJfcmFpbHMiOnsibWVzc2FnZSI6IkltRnViaUk9IiwiZXhwIjoiMjAyNy0wMS0wMVQwMDowMDowMC4wMDBaIiwicHVyIjoiY29va2llLnVzZXIifX0=--db4e12512486aa227f7bc94bb9467d5649801941809c5f6300d9bc1d97b01413',
    {},
    'development-secret-key-base',
    'pbkdf2',
  ],
  [
    'Rails, encrypted with CBC',
    'aHUrUjZNK2trV29uNVJLRmtGK3g3Y0svSzV6M1RNQ2ZlQ055MGJaajFzQT0tLU9GTUtBR3B6NGxLOW5TZEg0SnMwb1E9PQ==--93191c457ec165770f71259ff2238600daecc3b8',
    {},
    'development-secret-key-base',
    'pbkdf2',
  ],
  [
    'Laravel',
    'eyJpdiI6IkFRRUJBUUVCQVFFQkFRRUJBUUVCQVE9PSIsInZhbHVlIjoibng0elVBejNxVGUvWHZJWm9BeE50UT09IiwibWFjIjoiN2YxYTZkZDQzYWMxNGZlNjhiYTBiYjE3ZjdmN2IwZTFmYzUxMTM1OWIzMDYxZWY4MDIxODcwNmU2NDI3ZjNmYyIsInRhZyI6IiJ9',
    {},
    'base64:a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s=',
    'base64',
  ],
  ['Play', 'a9ace26c1ca366b02b50e32950153405308c715c-user=ann&csrfToken=abc', {}, 'changeme', 'as it is'],
  [
    'Yii',
    '35fbe2d46012b78ec8e454a8ebdce34df8407dc18d008240e79a25e437e954e4a:2:{i:0;s:5:"_lang";i:1;s:5:"en-US";}',
    {},
    'your-secret-key-goes-here',
    'as it is',
  ],
  [
    'CodeIgniter',
    'a:4:{s:10:"session_id";s:32:"0a1b2c3d4e5f60718293a4b5c6d7e8f9";s:10:"ip_address";s:8:"10.1.2.3";s:10:"user_agent";s:11:"Mozilla/5.0";s:13:"last_activity";i:1795258000;}f101214c16063135da3b4ae55c680edbf5cafa7a',
    {},
    'encryption-key',
    'as it is',
  ],
  [
    'gorilla',
    'MTc5NTI2NzUzMHxEZi1CQkFFQ2MyVnpjMmx2Ymc9PXzCBHoYlQcJRmW_dk5WiudafBNIvH6ZELVwNJmFIce-hw==',
    { name: 'session-name' },
    'something-very-secret',
    'as it is',
  ],
  [
    'Plug',
    'SFMyNTY.g3QAAAACbQAAAAd1c2VyX2lkYQdtAAAAC19jc3JmX3Rva2VubQAAAANhYmM.4KqQ2P57W7ZLSgGHd16zIS9VYDtZsDoNPrkF0NShFn4',
    {},
    '-- LONG STRING WITH AT LEAST 64 BYTES --',
    'pbkdf2',
  ],
])('%s: the right secret fits, another does not', (_, value, context, secret, kind) => {
  expectFits(trialOf(value, context), secret, kind);
});

it.each<[string, TrialContext]>([
  ['abc', {}],
  ['MTc5NTI2NzUzMHxEZi1CQkFFQ2MyVnpjMmx2Ymc9PXzCBHoYlQcJRmW_dk5WiudafBNIvH6ZELVwNJmFIce-hw==', {}],
  [
    'wxCablMNlqilFDnoF41AA3aiiUC+4PhTJCvIcAS6lMG8Ft64HQIuqn1349Q6mQZsraQRYboJAkQahbuCAkFInvu9tiBf2J5tJ+0g7jLDvtg5yA==--94QKqis/DrK9Dphk--dut7f8prywSZRRZ6aC6dqQ==',
    {},
  ],
])('%.40s cannot be tried', (value, context) => {
  expect(trialOf(value, context)).toBeUndefined();
});

import { expect, it } from 'vitest';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';
import { SECOND_FACTOR } from '../../src/lexicon/second-factor.ts';

it.each([
  ...[
    'otp',
    'totp_code',
    'mfaCode',
    'user[otp_attempt]',
    'one-time-code',
    'smsCode',
    'verification_code',
    'backup_code',
  ],
  ...[
    'einmalcode',
    'codigo_verificacion',
    'codice_verifica',
    'kod weryfikacyjny',
    'код подтверждения',
    '验证码',
    '確認コード',
    '인증번호',
  ],
])('%s is a one-time code', (name) => {
  expect(readFieldName(name).meaning).toBe('second-factor');
});

it.each(['code_postal', 'postcode', 'promo_code', 'country_code', 'currency_code'])('%s is none', (name) => {
  expect(readFieldName(name).meaning).not.toBe('second-factor');
});

it('is known by more than fifty names', () => {
  expect(SECOND_FACTOR.size).toBeGreaterThan(50);
});

import { describe, expect, it } from 'vitest';
import { NOT_PASSWORD, PASSWORD, PASSWORD_INSIDE, WEAK_PASSWORD } from '../../src/lexicon/passwords.ts';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';

/** One word for a password in each language that the lexicon claims to know. */
const LANGUAGES: readonly (readonly [language: string, name: string])[] = [
  ['English', 'password'],
  ['German', 'kennwort'],
  ['German', 'login_passwort'],
  ['Dutch', 'wachtwoord'],
  ['Afrikaans', 'wagwoord'],
  ['Swedish', 'lösenord'],
  ['Danish', 'adgangskode'],
  ['Norwegian', 'passord'],
  ['Icelandic', 'lykilorð'],
  ['Finnish', 'salasana'],
  ['Estonian', 'parool'],
  ['Latvian', 'parole'],
  ['Lithuanian', 'slaptažodis'],
  ['French', 'mot_de_passe'],
  ['French', 'mdp'],
  ['Spanish', 'contraseña'],
  ['Spanish', 'clave'],
  ['Catalan', 'contrasenya'],
  ['Galician', 'contrasinal'],
  ['Basque', 'pasahitza'],
  ['Portuguese', 'senha'],
  ['Portuguese', 'palavra-passe'],
  ['Italian', 'parola_chiave'],
  ['Romanian', 'parola'],
  ['Irish', 'pasfhocal'],
  ['Welsh', 'cyfrinair'],
  ['Polish', 'hasło'],
  ['Polish', 'haslo'],
  ['Czech', 'heslo'],
  ['Hungarian', 'jelszó'],
  ['Croatian', 'lozinka'],
  ['Slovenian', 'geslo'],
  ['Albanian', 'fjalëkalimi'],
  ['Turkish', 'şifre'],
  ['Azerbaijani', 'şifrə'],
  ['Uzbek', 'parol'],
  ['Vietnamese', 'mật khẩu'],
  ['Vietnamese', 'matkhau'],
  ['Indonesian', 'kata_sandi'],
  ['Malay', 'kata-laluan'],
  ['Swahili', 'nenosiri'],
  ['Russian', 'пароль'],
  ['Bulgarian', 'парола'],
  ['Serbian', 'лозинка'],
  ['Kazakh', 'құпия сөз'],
  ['Greek', 'κωδικός'],
  ['Georgian', 'პაროლი'],
  ['Armenian', 'գաղտնաբառ'],
  ['Hebrew', 'סיסמה'],
  ['Arabic', 'كلمة المرور'],
  ['Persian', 'گذرواژه'],
  ['Urdu', 'پاس ورڈ'],
  ['Hindi', 'पासवर्ड'],
  ['Bengali', 'পাসওয়ার্ড'],
  ['Tamil', 'கடவுச்சொல்'],
  ['Thai', 'รหัสผ่าน'],
  ['Lao', 'ລະຫັດຜ່ານ'],
  ['Chinese, simplified', '密码'],
  ['Chinese, traditional', '密碼'],
  ['Japanese', 'パスワード'],
  ['Korean', '비밀번호'],
];

describe('a password', () => {
  it('is known in twenty languages and more', () => {
    expect(new Set(LANGUAGES.map(([language]) => language)).size).toBeGreaterThanOrEqual(40);
  });

  it.each(LANGUAGES)('in %s is %s', (_, name) => {
    expect(readFieldName(name).meaning).toBe('password');
  });
});

it('takes only long words as parts of other words, and no word for and against at once', () => {
  expect(PASSWORD_INSIDE.every((word) => [...word].length >= 6)).toBe(true);
  expect([...NOT_PASSWORD].filter((word) => PASSWORD.has(word))).toEqual([]);
  expect([...WEAK_PASSWORD].filter((word) => PASSWORD.has(word))).toEqual([]);
});

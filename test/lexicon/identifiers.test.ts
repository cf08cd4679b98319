import { expect, it } from 'vitest';
import { IDENTIFIER } from '../../src/lexicon/identifiers.ts';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';

it.each([
  'username',
  'user[email]',
  'ctl00$Main$txtUserName',
  'benutzername',
  'kundennummer',
  'gebruikersnaam',
  'användarnamn',
  'brukernavn',
  'käyttäjätunnus',
  'kasutajanimi',
  'identifiant',
  'correo',
  'cpf',
  'codiceFiscale',
  'utilizador',
  'użytkownik',
  'uzivatel',
  'felhasználónév',
  'korisnicko_ime',
  'kullanıcı adı',
  'tên đăng nhập',
  'nama_pengguna',
  'логин',
  'имя пользователя',
  'όνομα χρήστη',
  'שם משתמש',
  'اسم المستخدم',
  'ชื่อผู้ใช้',
  '用户名',
  'メールアドレス',
  '아이디',
])('%s says who somebody is', (name) => {
  expect(readFieldName(name).meaning).toBe('identifier');
});

it('has no empty word', () => {
  expect(IDENTIFIER.has('')).toBe(false);
});

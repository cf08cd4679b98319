import { describe, expect, it } from 'vitest';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';

describe('the name of a field', () => {
  it.each([
    'password',
    'passwd',
    'pwd',
    'user_pass',
    'j_password',
    'txtPassword',
    'loginPasswort',
    'user[password]',
    'mot_de_passe',
    'пароль',
    '密码',
    '비밀번호',
    'os_password',
    'lpass',
    'passwordfld',
    'ctl00$Main$Login1$Password',
    'IDToken2',
  ])('%s is a password’s', (name) => {
    expect(readFieldName(name).meaning).toBe('password');
  });

  it.each([
    'password_hint',
    'forgot_password',
    'csrf_password_token',
    'show_password',
    'send_password',
    'remindPassword',
    'chkPassword',
    'btn_password',
    'bypass',
    'cardPassword',
    'passenger',
    'compass',
    '',
  ])('%s is not', (name) => {
    expect(readFieldName(name).meaning).not.toBe('password');
  });

  it.each([
    'email',
    'user',
    'username',
    'login',
    'log',
    'user[email]',
    'loginfmt',
    'session_key',
    'j_username',
    'usernamefld',
    'fld-email',
    'signInName',
    'txtUser',
    'benutzername',
    'identifiant',
    'логин',
    'ユーザー',
  ])('%s names a user', (name) => {
    expect(readFieldName(name).meaning).toBe('identifier');
  });

  it('tells a password to be chosen from one held so far', () => {
    expect(readFieldName('new_password').role).toBe('new');
    expect(readFieldName('password2').role).toBe('new');
    expect(readFieldName('current_password').role).toBe('current');
    expect(readFieldName('password').role).toBeUndefined();
  });

  it('knows one-time codes', () => {
    expect(readFieldName('otp').meaning).toBe('second-factor');
    expect(readFieldName('verification_code').meaning).toBe('second-factor');
  });
});

it('knows a product’s own name inside brackets and objects, and a word with and without joiners', () => {
  for (const name of ['userident', 'form[userident]', 'data.userident', 'പാസ്‌വേഡ്', 'പാസ്വേഡ്'])
    expect(readFieldName(name).meaning, name).toBe('password');
});

it('tells the name of a thing from the name of a person', () => {
  for (const name of ['ChallengeName', 'page_title', 'callbacks.0.output.0.name', 'admin_role_name', 'server[address]'])
    expect(readFieldName(name).meaning, name).toBe('other');
  for (const name of ['student_name', 'user[name]', 'billing_address', 'your-title', 'display_name'])
    expect(readFieldName(name).meaning, name).not.toBe('other');
});

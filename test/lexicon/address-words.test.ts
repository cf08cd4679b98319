import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/lexicon/address.ts';
import * as lexicon from '../../src/lexicon/address-words.ts';

const at = (path: string) => readAddress(`https://shop.test${path}`);

describe('in many languages', () => {
  it.each([
    ...[
      '/anmelden',
      '/einloggen.html',
      '/inloggen',
      '/logga-in',
      '/logg_inn',
      '/kirjaudu',
      '/connexion',
      '/se-connecter',
      '/iniciar-sesion',
    ],
    ...[
      '/inicio-de-sesion',
      '/entrar',
      '/accedi',
      '/zaloguj-sie',
      '/prihlaseni',
      '/bejelentkezes',
      '/prijava',
      '/giris',
      '/dang-nhap',
      '/masuk',
    ],
    ...['/vhod', '/вход', '/%D0%B2%D1%85%D0%BE%D0%B4', '/σύνδεση', '/כניסה', '/登录', '/ログイン', '/로그인'],
  ])('%s is a page to sign in', (path) => {
    expect(at(path).signInPage).toBe(true);
  });

  it.each([
    ...[
      '/abmelden',
      '/uitloggen',
      '/logga-ut',
      '/deconnexion',
      '/cerrar-sesion',
      '/sair',
      '/esci',
      '/wyloguj',
      '/odhlasit',
      '/kijelentkezes',
    ],
    ...['/cikis', '/dang-xuat', '/выход', '/ログアウト', '/登出'],
  ])('%s signs out', (path) => {
    expect(at(path)).toMatchObject({ signOut: true, signIn: false });
  });

  it.each([
    '/registrieren',
    '/inscription',
    '/registro',
    '/cadastro',
    '/rejestracja',
    '/kayit-ol',
    '/регистрация',
    '/注册',
    '/회원가입',
  ])('%s registers', (path) => {
    expect(at(path).registration).toBe(true);
  });
});

it('knows the other kinds of addresses', () => {
  expect(at('/sudo').reauthentication).toBe(true);
  expect(at('/account/change-password').passwordChange).toBe(true);
  expect(at('/passwort-vergessen').reset).toBe(true);
  expect(at('/authorize?client_id=a&response_type=code').toProvider).toBe(true);
  expect(at('/sso?SAMLRequest=fZJ').toProvider).toBe(true);
  expect(at('/m/a1b2c3d4e5f6a7b8c9d0').opaque).toBe(true);
  expect(at('/sorry').notice).toBe(true);
  expect(at('/blog/how-to-write-good-tests').opaque).toBe(false);
});

it('has no word that means signing in and signing out', () => {
  expect([...lexicon.PAGE].filter((word) => lexicon.SIGN_OUT.has(word))).toEqual([]);
});

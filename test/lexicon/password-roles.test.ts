import { expect, it } from 'vitest';
import { CURRENT, NEW } from '../../src/lexicon/password-roles.ts';
import { readFieldName } from '../../src/lexicon/read-field-name.ts';

it.each([
  ...[
    'new_password',
    'password_confirmation',
    'password2',
    'retypePassword',
    'passwordAgain',
    'user[password_confirm]',
  ],
  ...[
    'neues_passwort',
    'passwort_wiederholen',
    'nieuw_wachtwoord',
    'nouveau_mot_de_passe',
    'nueva_contraseña',
    'confirmar_senha',
  ],
  ...[
    'nuova_password',
    'nytt_lösenord',
    'uusi_salasana',
    'nowe_haslo',
    'nove_heslo',
    'yeni_şifre',
    'новый_пароль',
    '确认_密码',
  ],
])('%s is chosen', (name) => {
  expect(readFieldName(name)).toEqual({ meaning: 'password', role: 'new' });
});

it.each([
  ...['current_password', 'oldPassword', 'aktuelles_passwort', 'huidig_wachtwoord', 'ancien_mot_de_passe'],
  ...['contraseña_actual', 'senha_atual', 'stare_haslo', 'eski_şifre', 'старый_пароль', '旧_密码'],
])('%s is the one held so far', (name) => {
  expect(readFieldName(name)).toEqual({ meaning: 'password', role: 'current' });
});

it('calls no word both new and old', () => {
  expect([...NEW].filter((word) => CURRENT.has(word))).toEqual([]);
});

import { expect, it } from 'vitest';
import { plain, words } from '../../src/lexicon/plain-words.ts';

it.each([
  ['Contraseña', 'contrasena'],
  ['ｃｏｎｔｒａｓｅñａ', 'contrasena'],
  ['CONTRASEÑA', 'contrasena'],
  ['รหัสผ่าน', plain('รหัสผ่าน')],
])('%s becomes %s', (text, word) => {
  expect(plain(text)).toBe(word);
});

it('reads a list of words, blanks inside them left out', () => {
  expect([...words('mot de passe, Hasło,\n  kata sandi,')]).toEqual(['motdepasse', 'hasło', 'katasandi']);
});

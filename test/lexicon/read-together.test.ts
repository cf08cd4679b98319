import { expect, it } from 'vitest';
import { namesUserBeside } from '../../src/lexicon/read-together.ts';

it.each([
  ['u', 'p'],
  ['lname', 'lpass'],
  ['l_user', 'l_pass'],
  ['xid', 'xpwd'],
  ['frm[id]', 'frm[password]'],
  ['name', 'secret'],
])('%s beside %s names a user', (name, password) => {
  expect(namesUserBeside(name, password)).toBe(true);
});

it.each([
  ['page', 'p'],
  ['comment', 'password'],
  ['lcolour', 'lpass'],
  ['url', 'password'],
  ['', 'p'],
])('%s beside %s does not', (name, password) => {
  expect(namesUserBeside(name, password)).toBe(false);
});

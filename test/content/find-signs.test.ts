// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { findSigns } from '../../src/content/find-signs.ts';
import { openRoots } from '../../src/content/open-roots.ts';
import { letLayoutFollowHidden } from './seen.ts';

beforeAll(letLayoutFollowHidden);

const form = '<form><input name="user"><input type="password"></form>';

function look(html: string, passwords = new WeakSet<Element>()) {
  document.body.innerHTML = html;
  return findSigns(openRoots(document), passwords);
}

describe('a password field', () => {
  it.each([
    ['is seen', form, true],
    ['that is hidden is none', '<form hidden><input type="password"></form>', false],
    ['of one pixel is none', '<input type="password" data-tiny>', false],
    ['far to the left of the page is none', '<input type="password" data-far>', false],
    ['is no field of text', '<input type="text" name="password">', false],
  ])('%s', (_, html, password) => {
    expect(look(html).password).toBe(password);
  });

  it('is seen in an open shadow root, also in one within another', () => {
    document.body.innerHTML = '<div id="outer"></div>';
    const outer = document.querySelector('#outer')?.attachShadow({ mode: 'open' });
    if (outer === undefined) throw new Error('no root');
    outer.innerHTML = '<div></div>';
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
    if (inner === undefined) throw new Error('no root');
    inner.innerHTML = form;
    expect(findSigns(openRoots(document), new WeakSet()).password).toBe(true);
  });

  it('stays one when the page shows the password in plain text', () => {
    const passwords = new WeakSet<Element>();
    look(form, passwords);
    document.querySelector('[type=password]')?.setAttribute('type', 'text');
    expect(findSigns(openRoots(document), passwords).password).toBe(true);
  });
});

describe('an error', () => {
  it.each([
    ['is a field marked as wrong', '<form><input aria-invalid="true"><input type="password"></form>', true],
    ['is an alert beside the form', `<p role="alert">Wrong password.</p>${form}`, true],
    ['is no empty alert', `<p role="alert"> </p>${form}`, false],
    ['is no hidden alert', `<p role="alert" hidden>Wrong</p>${form}`, false],
    ['without a password field is none of a sign-in', '<p role="alert">Cookies!</p>', false],
  ])('%s', (_, html, error) => {
    expect(look(html).error).toBe(error);
  });
});

describe('a way to sign out', () => {
  it.each([
    ['<a href="/logout">Bye</a>', true],
    ['<a href="/account/sign-out?next=/">x</a>', true],
    ['<button>Log out</button>', true],
    ['<button>Abmelden</button>', true],
    ['<button aria-label="Sign out"></button>', true],
    ['<input type="submit" value="Cerrar sesión">', true],
    ['<form action="/users/sign_out"><button>→</button></form>', true],
    ['<a href="/help">How to sign out of all your devices at once, explained</a>', false],
    ['<a href="/login">Log in</a>', false],
    ['<button hidden>Log out</button>', false],
    ['<a href="javascript:logout()">x</a>', false],
    ['<form action="/x"><input name="getAttribute"></form>', false],
  ])('%s: %s', (html, signOut) => {
    expect(look(html).signOut).toBe(signOut);
  });
});

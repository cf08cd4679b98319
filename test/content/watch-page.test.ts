// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_TOLD, type PageWatch, watchPage } from '../../src/content/watch-page.ts';
import { letLayoutFollowHidden, trusted } from './seen.ts';

beforeAll(letLayoutFollowHidden);

const form = '<form><input id="user"><input id="secret" type="password"><button id="go">Go</button></form>';
let told: string[] = [];
let watch: PageWatch;

function begin(html: string, tell: (sign: string) => void = (sign) => told.push(sign)): void {
  document.body.innerHTML = html;
  watch = watchPage(document, tell);
}

async function later(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await vi.advanceTimersByTimeAsync(400);
}

const click = (selector: string) => new MouseEvent('click', { bubbles: true, composed: true, detail: selector.length });
const send = (selector: string, event: Event) => document.querySelector(selector)?.dispatchEvent(event);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  told = [];
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

describe('a document', () => {
  it('tells of a password field once when it comes, and once when it goes', async () => {
    begin(form);
    await later();
    document.body.append(document.createElement('p'));
    await later();
    document.querySelector('form')?.remove();
    await later();
    expect(told).toEqual(['password-field-shown', 'password-field-gone']);
  });

  it('whose form comes later tells of it then', async () => {
    begin('');
    await later();
    document.body.innerHTML = form;
    await later();
    expect(told).toEqual(['password-field-gone', 'password-field-shown']);
  });

  it('tells of an error and of a way to sign out', async () => {
    begin(form);
    await later();
    document.querySelector('#user')?.setAttribute('aria-invalid', 'true');
    await later();
    document.body.innerHTML = '<a href="/logout">Sign out</a>';
    await later();
    expect(told).toEqual(['password-field-shown', 'error-shown', 'password-field-gone', 'sign-out-control-shown']);
  });

  it('that keeps changing is told of a limited number of times', async () => {
    begin('');
    for (let turn = 0; turn < 2 * MOST_TOLD; turn += 1) {
      document.body.innerHTML = turn % 2 === 0 ? form : '';
      await later();
    }
    expect(told).toHaveLength(MOST_TOLD);
  });

  it('is left alone after the end', async () => {
    begin('');
    await later();
    watch.stop();
    document.body.innerHTML = form;
    send('#go', trusted(click('#go')));
    await later();
    expect(told).toEqual(['password-field-gone']);
  });

  it('is left alone when the extension is gone', async () => {
    let asked = 0;
    begin(form, () => {
      asked += 1;
      throw new Error('Extension context invalidated.');
    });
    await later();
    document.body.innerHTML = '';
    await later();
    expect(asked).toBe(1);
  });
});

describe('the user’s text', () => {
  it('is told of when it comes and when it goes; the text itself never is', async () => {
    begin('<p>Welcome</p>');
    watch.lookFor('Hello, Alice');
    await later();
    document.body.innerHTML = '<p>Hello, Alice</p>';
    await later();
    document.body.innerHTML = '';
    await later();
    expect(told).toEqual(['password-field-gone', 'marker-gone', 'marker-shown', 'marker-gone']);
  });

  it('is no longer looked for when it is taken back', async () => {
    begin('');
    watch.lookFor('Hello');
    watch.lookFor(undefined);
    document.body.textContent = 'Hello';
    await later();
    expect(told).toEqual(['password-field-gone']);
  });
});

describe('a form', () => {
  it.each([
    ['by a click', '#go', () => click('#go')],
    ['by Enter', '#secret', () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })],
  ])('sent by hand %s is told, and by a script’s event is not', async (_, selector, event) => {
    begin(form);
    await later();
    send(selector, event());
    expect(told).not.toContain('submitted-by-hand');
    send(selector, trusted(event()));
    expect(told).toContain('submitted-by-hand');
  });

  it('without a password is not told of', async () => {
    begin(`<form><input id="find"><button id="search">Find</button></form>${form}`);
    await later();
    send('#search', trusted(click('#search')));
    send('#find', trusted(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
    expect(told).not.toContain('submitted-by-hand');
  });
});

/** Pages of the flows' shops, as text: some made by the server, some by a script in the browser. */
import { flowAccount } from '../../flow-site.ts';

/** What every page's scripts write: an analytics cookie and a consent. */
export const visitorCookies = ['_ga', 'cookie_consent'] as const;

/** What somebody else's scripts do on such sites. */
const visitorScript = `
if (!document.cookie.includes('_ga=')) {
  const visitor = 'GA1.1.' + Math.floor(Math.random() * 1e10) + '.' + Math.floor(Date.now() / 1000);
  document.cookie = '_ga=' + visitor + '; Path=/; Max-Age=63072000; SameSite=Lax';
  document.cookie = 'cookie_consent=' + encodeURIComponent('{"necessary":true,"statistics":true}') + '; Path=/; Max-Age=31536000; SameSite=Lax';
}`;

/** @param name told to whoever drives the browser: `home`, `login`, `refused` (the form with an error), `account` */
export function page(name: string, body: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The Flow Shop</title><link rel="icon" href="data:,">
<body data-page="${name}"><h1>The Flow Shop</h1>
${body}
<script>${visitorScript}</script>
`;
}

export const homePage = page('home', '<p>Kettles, cups and tea.</p><a id="to-login" href="/login">Sign in</a>');

export const accountPage = page(
  'account',
  `<p>Signed in as <b>${flowAccount.user}</b>.</p><form method="post" action="/logout"><button>Sign out</button></form>`,
);

export interface FormPage {
  readonly action?: string;
  /** Inputs of the form as HTML; user and password where nothing is said. */
  readonly inputs?: string;
  readonly error?: string | undefined;
  /** Hidden fields. */
  readonly hidden?: Readonly<Record<string, string>>;
}

export const userInput = '<label>Name <input id="user" name="username" autocomplete="username"></label>';
export const emailInput = '<label>Mail <input id="user" name="email" type="email" autocomplete="username"></label>';
export const passwordInput =
  '<label>Password <input id="password" name="password" type="password" autocomplete="current-password"></label>';
export const codeInput =
  '<label>Code <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code"></label>';

export function formPage({ action = '/login', inputs, error, hidden = {} }: FormPage, name = 'login'): string {
  const fields = Object.entries(hidden).map(([key, value]) => `<input type="hidden" name="${key}" value="${value}">`);
  return page(
    error === undefined ? name : 'refused',
    `<form method="post" action="${action}">${error === undefined ? '' : `<p role="alert">${error}</p>`}
${fields.join('')}${inputs ?? `${userInput}${passwordInput}`}<button id="sign-in">Sign in</button></form>`,
  );
}

export interface AppPage {
  /** Body of an async function: answers with the name of who is signed in, or undefined. */
  readonly who?: string;
  /** Body of an async function of `user` and `password`: answers whether they were right. */
  readonly send: string;
  /** Body of an async function of `user` that runs before the password is asked for. Without it, both are asked for at once. */
  readonly first?: string;
  /** Run once, when the page has loaded, before anybody is asked for. */
  readonly load?: string;
  /** Done when the password was right; asks again who is there where nothing is said. */
  readonly afterwards?: string;
  /** Name of the field that names the user. */
  readonly field?: 'email' | 'username';
}

/** A page that a script makes: asks who is there, shows a form or the account, sends the password by itself. */
export function appPage({
  who = whoByFetch,
  first,
  send,
  load = '',
  afterwards = 'await show()',
  field = 'email',
}: AppPage): string {
  return page(
    'loading',
    `<form id="form" hidden><p role="alert" hidden></p>
<label>Mail <input id="user" name="${field}" autocomplete="username"></label>${passwordInput}<button id="sign-in">Sign in</button></form>
<section id="account" hidden>Signed in as <b id="name"></b>. <button id="sign-out" type="button">Sign out</button></section>
<script>
const cookie = (name) => document.cookie.split('; ').find((one) => one.startsWith(name + '='))?.slice(name.length + 1) ?? '';
const post = (path, body, headers = {}) => fetch(path, {
  method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body),
});
const who = async () => { ${who} };
const send = async (user, password) => { ${send} };
const first = ${first === undefined ? 'undefined' : `async (user) => { ${first} }`};
const form = document.getElementById('form');
const alert = form.querySelector('[role=alert]');
const second = form.elements.password.parentElement;
second.hidden = first !== undefined;
const show = async () => {
  const name = await who();
  form.hidden = name !== undefined;
  document.getElementById('account').hidden = name === undefined;
  document.getElementById('name').textContent = name ?? '';
  document.body.dataset.page = name === undefined ? 'login' : 'account';
};
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (second.hidden) {
    await first(form.elements.${field}.value);
    second.hidden = false;
    document.body.dataset.page = 'password';
    return;
  }
  if (await send(form.elements.${field}.value, form.elements.password.value)) { ${afterwards}; return; }
  alert.textContent = 'Wrong name or password.';
  alert.hidden = false;
  document.body.dataset.page = 'refused';
});
(async () => { ${load}; await show(); })();
</script>`,
  );
}

const whoByFetch = "const answer = await fetch('/api/me'); return answer.ok ? (await answer.json()).name : undefined;";

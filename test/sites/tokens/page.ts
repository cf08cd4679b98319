/** The page of the token shop, and its script. */
export const shopPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The Ticket Shop</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body data-page="loading">
<main>
<h1>The Ticket Shop</h1>
<p id="who">Nobody is signed in.</p>
<form id="login-form">
<label>User <input id="username" name="username" autocomplete="username"></label>
<label>Password <input id="password" name="password" type="password" autocomplete="current-password"></label>
<button id="sign-in">Sign in</button>
</form>
<p>
<button id="orders" type="button">Orders, from another site</button>
<button id="refresh" type="button">Refresh the token</button>
<button id="sign-out" type="button">Sign out</button>
<button id="again" type="button">Use the old token again</button>
</p>
<p id="said"></p>
</main>
<script type="module" src="/app.js"></script>
</body>
</html>`;

/** @param orders origin of the other site's server */
export const appScript = (orders: string): string => `
const kept = () => JSON.parse(localStorage.getItem('shop.auth') ?? '{}');
const bearer = (token) => (token === undefined ? {} : { Authorization: 'Bearer ' + token });
const post = (path, body, headers = {}) =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });
const on = (id, act) => document.getElementById(id).addEventListener('click', act);
const say = (text) => {
  document.getElementById('said').textContent = text;
  document.body.dataset.said = text;
};
let old;

async function me() {
  const answer = await fetch('/api/me', { headers: bearer(kept().access_token) });
  document.body.dataset.page = answer.ok ? 'account' : 'home';
  document.getElementById('who').textContent = answer.ok ? 'Signed in as ' + (await answer.json()).name : 'Nobody is signed in.';
}

document.getElementById('login-form').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { username, password } = event.target.elements;
  const answer = await post('/api/login', { username: username.value, password: password.value });
  if (!answer.ok) return say('wrong');
  localStorage.setItem('shop.auth', JSON.stringify(await answer.json()));
  await me();
});
on('orders', async () => {
  const answer = await fetch('${orders}/orders', { headers: bearer(kept().access_token) });
  say((await answer.json()).length + ' orders');
});
on('refresh', async () => {
  const answer = await post('/api/token', { grant_type: 'refresh_token', refresh_token: kept().refresh_token });
  localStorage.setItem('shop.auth', JSON.stringify(await answer.json()));
  await me();
  say('refreshed');
});
on('sign-out', async () => {
  old = kept().access_token;
  await fetch('/api/logout', { method: 'POST', headers: bearer(old) });
  localStorage.removeItem('shop.auth');
  await me();
});
on('again', async () => {
  const answer = await fetch('/api/me', { headers: bearer(old) });
  say('again ' + answer.status);
});
await me();
`;

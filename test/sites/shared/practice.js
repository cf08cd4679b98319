// What the practice sites do by script: an analytics cookie, a background poll, sign-in by JSON, sign-in in a window.
if (!document.cookie.includes('_ga=')) {
  const visitor = `GA1.1.${Math.floor(Math.random() * 1e10)}.${Math.floor(Date.now() / 1000)}`;
  // biome-ignore lint/suspicious/noDocumentCookie: analytics scripts do exactly this, and so does this one.
  document.cookie = `_ga=${visitor}; Path=/; Max-Age=63072000; SameSite=Lax`;
}

setInterval(() => fetch('/api/poll'), 2000);

document.getElementById('json-form')?.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { username, password } = event.target.elements;
  const response = await fetch('/api/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: username.value, password: password.value }),
  });
  if (response.ok) location.assign('/account');
  else document.getElementById('json-error').textContent = 'Wrong name or password.';
});

document.getElementById('sign-in-window')?.addEventListener('click', () => {
  window.open('/login?window=1', 'sign-in', 'width=520,height=640');
});

if (document.body.dataset.page === 'window-done') {
  window.opener?.location.assign('/account');
  window.close();
}

/** The pages of the Express shops, as text. */
import { account, type Story } from '../site.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

export function page(story: Story, name: string, heading: string, body: string, user?: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${heading} · ${story.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/style.css">
<body data-page="${name}">
<header><h1>${story.title}</h1><p>A practice site made with ${story.stack}.</p></header>
<nav><a href="/">Home</a> <a href="/login">Sign in</a> <a href="/json">Sign in by JSON</a> <a href="/basic">Sign in by HTTP Basic</a> <a href="/account">Account</a></nav>
<main><h2>${heading}</h2>
<p id="who">${user === undefined ? 'You are not signed in.' : `Signed in as <b>${escapeHtml(user)}</b>.`}</p>
${body}</main>
<aside><p>${story.does}</p><p>Open DevTools, choose Session Inspector, sign in here. It should tell you: <b>${story.expect}</b>.</p>
<p>Name <code>${account.user}</code>, password <code>${account.password}</code>; any other password is wrong.</p></aside>
<script src="/practice.js"></script>
`;
}

export const homePage = `<p>Nothing here is real, so nothing can break. Sign in, look at the panel, sign out, and try again.</p>
<button id="sign-in-window">Sign in in a window</button>`;

export function loginPage(csrf: string, inWindow: boolean, error?: string): string {
  return `<form method="post" action="/login" id="login-form">
${error === undefined ? '' : `<p class="error" role="alert">${error}</p>`}
<input type="hidden" name="_csrf" value="${csrf}">${inWindow ? '<input type="hidden" name="window" value="1">' : ''}
<label for="username">Name</label><input id="username" name="username" autocomplete="username">
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password">
<p><button id="sign-in">Sign in</button></p></form>`;
}

export const jsonPage = `<p>This form sends JSON with <code>fetch</code>, as single-page applications do.</p>
<form id="json-form"><p class="error" id="json-error" role="alert"></p>
<label for="username">Name</label><input id="username" name="username" autocomplete="username">
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password">
<p><button id="sign-in">Sign in</button></p></form>`;

export const accountPage = `<form method="post" action="/logout">
<button id="sign-out" name="how" value="end">Sign out</button>
<button id="sign-out-leaving" name="how" value="leave">Sign out, but leave the identifier</button>
</form><p>The second button forgets who you are and leaves the session and its identifier as they were: a fault to find.</p>`;

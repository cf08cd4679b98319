/** The page where practice begins: it links to every practice site. */
import { readFileSync } from 'node:fs';
import { escapeHtml } from '../express/pages.ts';
import { listen } from '../shared/listen.ts';
import { account, type Site, stories } from '../site.ts';

/** @param tickets address of the shop without cookies */
export async function startStartPage(
  sites: readonly Site[],
  tickets: string,
): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const style = readFileSync(new URL('../shared/style.css', import.meta.url), 'utf8');
  const html = startPage(sites, tickets, style);
  const server = await listen((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.statusCode = request.url === '/' ? 200 : 404;
    response.end(html);
  });
  return { url: `http://practice.localhost:${server.port}/`, stop: server.stop };
}

function startPage(sites: readonly Site[], tickets: string, style: string): string {
  const rows = sites.map(({ name, url }) => {
    const { title, stack, does, expect } = stories[name];
    return `<li><a href="${url}/"><b>${title}</b></a> (${stack}). ${escapeHtml(does)} Should be told as: <b>${expect}</b>.</li>`;
  });
  rows.push(
    `<li><a href="${tickets}/"><b>The Ticket Shop</b></a> (no cookies: a token in a header). Its token is fresh at the sign-in, lies in localStorage, and still works when you have signed out.</li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Session Inspector: practice sites</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<body data-page="start">
<header><h1>Practise with Session Inspector</h1><p>Some small shops on your own machine. Nothing leaves it.</p></header>
<main><ol>
<li>Open DevTools (F12) and choose <b>Session Inspector</b>.</li>
<li>Go to one of the shops below and sign in: name <code>${account.user}</code>, password <code>${account.password}</code>.</li>
<li>Read the line at the top of the panel. Did the session identifier change when you signed in?</li>
</ol><ul>
${rows.join('\n')}
</ul></main>
`;
}

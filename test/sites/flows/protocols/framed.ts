/** A sign-in form in a frame of another site: its cookies are third-party ones, partitioned by the page around. */
import { randomBytes } from 'node:crypto';
import express from 'express';
import type { Tab } from '../../../support/driver.ts';
import { until } from '../../../support/until.ts';
import { listen } from '../../shared/listen.ts';
import { type FlowSite, flowAccount } from '../flow-site.ts';
import { document } from './shop.ts';

const ATTRIBUTES = 'Path=/; HttpOnly; Secure; SameSite=None; Partitioned';

export const framed: FlowSite = {
  ...{
    id: 'framed',
    flow: 42,
    title: 'Sign-in in a frame of another site, partitioned cookie (imitation of a comments widget)',
  },
  made: 'imitation',
  truth: { verdict: 'rotated', session: ['widget_session'] },
  async start() {
    const widget = express();
    const server = await listen(widget);
    const url = `http://framed.localhost:${server.port}`;
    const around = express();
    const aroundServer = await listen(around);
    const aroundUrl = `http://framed-news.localhost:${aroundServer.port}`;
    const users = new Map<string, string | undefined>();
    let shown = '';
    const ids = (header: string | undefined) => /(?:^|; )widget_session=([^;]*)/.exec(header ?? '')?.[1];
    const begin = (user?: string) => {
      const id = randomBytes(24).toString('base64url');
      users.set(id, user);
      return `widget_session=${id}; ${ATTRIBUTES}`;
    };

    around.get('/.well-known/appspecific/com.chrome.devtools.json', (_request, response) => response.status(404).end());
    around.get('/', (_request, response) => {
      response.send(document('news', 'News', `<iframe src="${url}/embed/login" width="600" height="300"></iframe>`));
    });
    widget.use(express.urlencoded({ extended: false }));
    const form = `<form method="post" action="/embed/login"><label>E-mail <input name="email"></label>
<input name="password" type="password"><button>Sign in</button></form>`;
    widget.get('/embed/login', (request, response) => {
      if (ids(request.get('cookie')) === undefined) response.append('Set-Cookie', begin());
      shown = request.query.error === undefined ? 'form' : 'refused';
      response.send(document(shown, 'Sign in', form));
    });
    widget.post('/embed/login', (request, response) => {
      const { email, password } = request.body as Readonly<Record<string, string>>;
      if (email !== flowAccount.user || password !== flowAccount.right)
        return response.redirect('/embed/login?error=1');
      users.delete(ids(request.get('cookie')) ?? '');
      response.append('Set-Cookie', begin(flowAccount.user));
      response.redirect('/embed/comments');
    });
    widget.get('/embed/comments', (request, response) => {
      if (users.get(ids(request.get('cookie')) ?? '') === undefined) return response.redirect('/embed/login');
      shown = 'comments';
      response.send(document('comments', 'Comments', '<p>Write one.</p>'));
    });

    return {
      url,
      async signIn(tab, password) {
        await tab.goto(`${aroundUrl}/`);
        await until('the frame shows its form', () => shown === 'form');
        await until('the frame has the focus', async () => {
          if (await hasFocus(tab)) return true;
          // Nothing else in the page can have it.
          await tab.press('Tab');
          return hasFocus(tab);
        });
        await type(tab, flowAccount.user);
        await tab.press('Tab');
        await type(tab, flowAccount[password]);
        await tab.press('Enter');
        const wanted = password === 'right' ? 'comments' : 'refused';
        await until(`the frame shows ${wanted}`, () => shown === wanted);
      },
      async stop() {
        await Promise.all([server.stop(), aroundServer.stop()]);
      },
    };
  },
};

/** A browser that has drawn the page since has told the frame as well. */
function hasFocus(tab: Tab): Promise<boolean> {
  return tab.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return globalThis.document.activeElement?.localName === 'iframe';
  });
}

/** Key by key, into whatever has the focus. */
async function type(tab: Tab, text: string): Promise<void> {
  for (const key of text) await tab.press(key === ' ' ? 'Space' : key);
}

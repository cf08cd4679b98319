/** A link by mail: no password anywhere, and the sign-in is a GET that comes from nowhere. */
import { randomBytes } from 'node:crypto';
import { type FlowSite, flowAccount } from '../flow-site.ts';
import { enter, show, startShop } from './shop.ts';

export const magicLink: FlowSite = {
  ...{ id: 'magic-link', flow: 36, title: 'Magic link by mail: express-session 1.19, a session from the sign-in on' },
  made: 'real',
  truth: {
    ...{ verdict: 'nothing-before', session: ['connect.sid'], framework: 'Express (express-session)' },
    wrongLeavesNoTrace: 'A link that is not accepted signs nobody in and looks like any other link.',
  },
  async start() {
    const mails: string[] = [];
    const links = new Set<string>();
    const shop = await startShop('magic-link', {
      greets: false,
      routes(app, url) {
        app.get('/login', (_request, response) =>
          show(
            response,
            'login',
            'Sign in',
            '<form method="post"><label>E-mail <input name="email" type="email"></label><button>Send me a link</button></form>',
          ),
        );
        app.post('/login', (_request, response) => {
          const token = randomBytes(32).toString('base64url');
          links.add(token);
          mails.push(`${url}/auth/verify?token=${token}`);
          response.redirect('/login/check-your-email');
        });
        app.get('/login/check-your-email', (_request, response) => show(response, 'sent', 'Look at your mail', ''));
        app.get('/auth/verify', async (request, response) => {
          if (!links.delete(String(request.query.token))) return response.redirect('/login?error=expired');
          await enter(request, flowAccount.user);
          response.redirect('/account');
        });
      },
    });
    return {
      url: shop.url,
      async signIn(tab, password) {
        await tab.goto(`${shop.url}/account`);
        await tab.fill('input[name=email]', flowAccount.email);
        await tab.click('button');
        await tab.waitFor('body[data-page=sent]');
        if (password === 'wrong') links.clear();
        await tab.goto(mails.at(-1) ?? '');
        await tab.waitFor(password === 'right' ? 'body[data-page=account]' : 'body[data-page=login]');
      },
      stop: shop.stop,
    };
  },
};

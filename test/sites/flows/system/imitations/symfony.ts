/**
 * Symfony's form_login with session_fixation_strategy "migrate", its default: PHP's session gets a new identifier and keeps its content
 * (https://symfony.com/doc/current/reference/configuration/security.html#session-fixation-strategy).
 */
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { bystanders } from '../bystanders.ts';
import { signsInBy } from '../sign-in-form.ts';
import { error, imitate, page } from './imitation.ts';
import { base64url, PHP_32, token } from './tokens.ts';

interface Session {
  readonly user?: string;
  readonly error?: string;
  readonly csrf: string;
}

export const symfonyFlow: FlowSite = {
  id: 'symfony',
  flow: 10,
  title: 'imitation of Symfony 7: form_login, session migrated',
  made: 'imitation',
  truth: { verdict: 'rotated', session: ['PHPSESSID'], others: bystanders.consent.names, framework: 'PHP' },
  async start() {
    const sessions = new Map<string, Session>();
    const { url, stop } = await imitate('symfony', ({ what, form, cookie, origin }) => {
      const sent = cookie('PHPSESSID') ?? '';
      const known = sessions.get(sent);
      const begin = (session: Session): readonly string[] => {
        const id = token(26, PHP_32);
        sessions.set(id, session);
        return [`PHPSESSID=${id}; path=/; HttpOnly; SameSite=lax`];
      };
      const session = known ?? { csrf: base64url(32) };
      const cookies = known === undefined ? begin(session) : [];
      const headers = { 'Cache-Control': 'max-age=0, must-revalidate, private' };
      if (what === 'GET /admin') {
        return session.user === undefined
          ? { location: `${origin}/login`, cookies, headers }
          : { body: page('admin', '<p>Administration</p>'), cookies, headers };
      }
      if (what === 'GET /login') {
        const { error: said, ...silent } = session;
        if (said !== undefined) sessions.set(sent, silent);
        const fields = `<input name="_username"><input name="_password" type="password">
          <input type="hidden" name="_csrf_token" value="${session.csrf}"><button>Sign in</button>`;
        const body = `${said ? error(said) : ''}<form method="post">${fields}</form><script>${bystanders.consent.script}</script>`;
        return { body: page('login', body), cookies, headers };
      }
      if (what === 'POST /login') {
        const right = form.get('_username') === flowAccount.user && form.get('_password') === flowAccount.right;
        if (right && form.get('_csrf_token') === session.csrf) {
          sessions.delete(sent);
          return { location: `${origin}/admin`, cookies: begin({ ...session, user: flowAccount.user }), headers };
        }
        sessions.set(sent, { ...session, error: 'Invalid credentials.' });
        return { location: `${origin}/login`, headers };
      }
      return { status: 404 };
    });
    const hands = {
      ...{ first: '/admin', user: '[name=_username]', password: '[name=_password]', submit: 'button' },
      ...{ signedIn: 'body[data-page=admin]', refused: '.error' },
    };
    return { url, stop, signIn: signsInBy(url, hands) };
  },
};

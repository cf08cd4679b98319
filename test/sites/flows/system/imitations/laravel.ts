/**
 * Laravel's web middleware: every answer brings session and CSRF token sealed anew, so that a new value means nothing
 * (https://github.com/laravel/framework/blob/12.x/src/Illuminate/Session/Middleware/StartSession.php and
 * Illuminate/Cookie/Middleware/EncryptCookies.php). The seals are real: AES-256-CBC with HMAC, a fresh IV each time.
 */
import { createHmac, randomBytes } from 'node:crypto';
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { signsInBy } from '../sign-in-form.ts';
import { error, imitate, page } from './imitation.ts';
import { inSeconds, LETTERS_AND_DIGITS, laravelSeal, token } from './tokens.ts';

interface Session {
  readonly id: string;
  readonly csrf: string;
  readonly user?: string;
  /** Shown once, on the next page. */
  readonly error?: string;
}

const key = randomBytes(32);
const LIFE = 7_200;

const fresh = (more: Partial<Session> = {}): Session => ({
  ...{ id: token(40, LETTERS_AND_DIGITS), csrf: token(40, LETTERS_AND_DIGITS) },
  ...more,
});

/** The name's keyed hash stands before the value, so that no cookie can be passed off as another. */
function sealed(name: string, value: string): string {
  const prefix = createHmac('sha1', key).update(`${name}v2`).digest('hex');
  return encodeURIComponent(laravelSeal(`${prefix}|${value}`, key));
}

const cookiesFor = ({ id, csrf }: Session): readonly string[] => {
  const end = `expires=${inSeconds(LIFE)}; Max-Age=${LIFE}; path=/`;
  return [
    `XSRF-TOKEN=${sealed('XSRF-TOKEN', csrf)}; ${end}; samesite=lax`,
    `laravel_session=${sealed('laravel_session', id)}; ${end}; httponly; samesite=lax`,
  ];
};

export const laravelFlow: FlowSite = {
  id: 'laravel',
  flow: 9,
  title: 'imitation of Laravel 12: session sealed anew with every answer, session()->regenerate()',
  made: 'imitation',
  truth: { verdict: 'inconclusive', session: ['laravel_session'], others: ['XSRF-TOKEN'], framework: 'Laravel' },
  async start() {
    // What the cookie holds is looked up by the cookie's own text: nobody has to open the seal.
    const sessions = new Map<string, Session>();
    const { url, stop } = await imitate('laravel', ({ what, form, cookie }) => {
      const old = sessions.get(cookie('laravel_session') ?? '') ?? fresh();
      const answer = (session: Session, rest: { readonly location?: string; readonly body?: string }) => {
        const cookies = cookiesFor(session);
        sessions.set(cookies[1]?.match(/=([^;]*)/)?.[1] ?? '', session);
        return { ...rest, cookies, headers: { 'Cache-Control': 'no-cache, private' } };
      };
      const { error: said, ...silent } = old;
      if (what === 'GET /') return answer(old, { body: page('home', '<p>Welcome.</p>') });
      if (what === 'GET /dashboard') {
        return old.user === undefined
          ? answer(old, { location: `${url}/login` })
          : answer(old, { body: page('dashboard', '<p>You are logged in!</p>') });
      }
      if (what === 'GET /login') {
        const fields = `<input type="hidden" name="_token" value="${old.csrf}"><input name="email"><input name="password" type="password">
          <input type="checkbox" name="remember"><button>Log in</button>`;
        const body = page('login', `${said ? error(said) : ''}<form method="post" action="/login">${fields}</form>`);
        return answer(silent, { body });
      }
      if (what === 'POST /login') {
        if (form.get('_token') !== old.csrf) return { status: 419 };
        if (form.get('email') === flowAccount.email && form.get('password') === flowAccount.right) {
          return answer(fresh({ user: flowAccount.email }), { location: `${url}/dashboard` });
        }
        return answer({ ...old, error: 'These credentials do not match our records.' }, { location: `${url}/login` });
      }
      return { status: 404 };
    });
    return {
      ...{ url, stop },
      signIn: async (tab, password) => {
        await tab.goto(`${url}/`);
        await signsInBy(url, {
          ...{ first: '/dashboard', user: '[name=email]', password: '[name=password]', submit: 'button' },
          ...{ name: flowAccount.email, signedIn: 'body[data-page=dashboard]', refused: '.error' },
        })(tab, password);
      },
    };
  },
};

/**
 * WordPress behind https, as wp-login.php and wp_set_auth_cookie() speak: three cookies on three paths, and a cookie that tests whether
 * cookies are taken (https://github.com/WordPress/WordPress/blob/master/wp-includes/pluggable.php).
 */
import { createHash } from 'node:crypto';
import { type FlowSite, flowAccount } from '../../flow-site.ts';
import { bystanders } from '../bystanders.ts';
import { signsInBy } from '../sign-in-form.ts';
import { SAME_PAGE } from '../words.ts';
import { error, type Imitation, imitate, page } from './imitation.ts';
import { inSeconds, LETTERS_AND_DIGITS, LOWER_HEX, token } from './tokens.ts';

/** MD5 of the site's address, which WordPress appends to its names. */
const hash = createHash('md5').update('https://club.example').digest('hex');
const secure = `wordpress_sec_${hash}`;
const loggedIn = `wordpress_logged_in_${hash}`;
const test = 'wordpress_test_cookie=WP%20Cookie%20check; path=/; secure; HttpOnly';

const cookieOf = (session: string, until: number): string =>
  encodeURIComponent([flowAccount.user, until, session, token(64, LOWER_HEX)].join('|'));

function signedIn(): readonly string[] {
  const session = token(43, LETTERS_AND_DIGITS);
  const until = Math.floor(Date.now() / 1000) + 172_800;
  const auth = cookieOf(session, until);
  return [
    `${secure}=${auth}; path=/wp-content/plugins; secure; HttpOnly`,
    `${secure}=${auth}; path=/wp-admin; secure; HttpOnly`,
    `${loggedIn}=${cookieOf(session, until)}; path=/; secure; HttpOnly`,
  ];
}

/** wp_clear_auth_cookie() takes away whatever a WordPress of any age may have set. */
function cleared(): readonly string[] {
  const gone = (name: string, path: string) =>
    `${name}=%20; expires=${inSeconds(-31_536_000)}; Max-Age=0; path=${path}`;
  const auth = `wordpress_${hash}`;
  return [
    ...[gone(auth, '/wp-admin'), gone(secure, '/wp-admin')],
    ...[gone(auth, '/wp-content/plugins'), gone(secure, '/wp-content/plugins')],
    ...[gone(loggedIn, '/'), gone(loggedIn, '/'), gone(`wp-settings-0`, '/'), gone(`wp-settings-time-0`, '/')],
    ...[auth, auth, secure, secure, `wordpressuser_${hash}`, `wordpresspass_${hash}`].map((name) => gone(name, '/')),
  ];
}

const form = (message = '') =>
  page(
    'login',
    `${message}<form method="post" action="/wp-login.php"><input name="log" id="user_login"><input name="pwd" type="password">
     <input name="rememberme" type="checkbox" value="forever"><input type="submit" name="wp-submit" value="Log In">
     <input type="hidden" name="redirect_to" value="/wp-admin/"><input type="hidden" name="testcookie" value="1"></form>`,
  );

const wordpress: Imitation = ({ what, query, form: fields, cookie, origin }) => {
  const headers = { 'X-Redirect-By': 'WordPress', 'Cache-Control': 'no-cache, must-revalidate, max-age=0' };
  if (what === 'GET /wp-admin/') {
    if (cookie(secure) !== undefined) return { body: page('admin', '<p>Howdy.</p>'), headers };
    const back = encodeURIComponent(`${origin}/wp-admin/`);
    return { location: `${origin}/wp-login.php?redirect_to=${back}&reauth=1`, headers };
  }
  if (what === 'GET /wp-login.php') {
    return { cookies: query.has('reauth') ? [test, ...cleared()] : [test], body: form(), headers };
  }
  if (what === 'POST /wp-login.php') {
    if (fields.get('log') === flowAccount.user && fields.get('pwd') === flowAccount.right) {
      return { location: `${origin}/wp-admin/`, cookies: [test, ...signedIn()], headers };
    }
    return { cookies: [test], body: form(error('The password you entered is incorrect.')), headers };
  }
  return what === 'GET /'
    ? { body: page('home', `<p>Just another site.</p><script>${bystanders.analytics.script}</script>`) }
    : { status: 404 };
};

export const wordpressFlow: FlowSite = {
  id: 'wordpress',
  flow: 4,
  title: 'imitation of WordPress 6: wp-login.php',
  made: 'imitation',
  truth: {
    verdict: 'nothing-before',
    session: [loggedIn, secure, secure],
    framework: 'WordPress',
    others: ['wordpress_test_cookie', ...bystanders.analytics.names],
    mayBeUncertain: { wrong: SAME_PAGE },
  },
  async start() {
    const { url, stop } = await imitate('wordpress', wordpress);
    return {
      ...{ url, stop },
      signIn: async (tab, password) => {
        await tab.goto(`${url}/`);
        await signsInBy(url, {
          ...{ first: '/wp-admin/', user: '[name=log]', password: '[name=pwd]', submit: '[name=wp-submit]' },
          ...{ signedIn: 'body[data-page=admin]', refused: '.error' },
        })(tab, password);
      },
    };
  },
};

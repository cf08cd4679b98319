import { PAGE } from '../address-words.ts';
import { plain } from '../plain-words.ts';
import { routeOf } from './route-of.ts';

/** The page itself has a name that means signing in and nothing else: `/users/sign_in`, `?_task=login`; not `/login/welcome`, `/login-history`. */
export function isSignInName(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const routes = routeOf(url)
    .split('&')
    .map((one) => one.slice(one.indexOf('=') + 1));
  const path = withoutSlashes(new URL(url).pathname).slice(-200);
  return [path, ...routes].some((one) => PAGE.has(nameOf(one)));
}

/** The last part, without its ending, in letters of one case. */
function nameOf(path: string): string {
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
  const [bare = ''] = plain(last).split(';');
  return bare.replace(/\.[a-z]{2,5}$/, '').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** At its end: a pattern would try each run of slashes anew. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path.charAt(end - 1) === '/') end--;
  return path.slice(0, end);
}

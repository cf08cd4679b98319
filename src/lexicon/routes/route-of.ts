/** What an address does beside its path, for sites that choose by a parameter, by a bare word (`?Account`), or behind `#/`. */
import { isRoutingName } from './is-routing-name.ts';

const LONGEST = 4_000;
const MOST = 4;
/** A page's name alone in place of a query: letters, not a number against caches. */
const BARE = /^[a-z][\w./:-]{1,40}$/i;

/** @returns `route=account/login`; `''` for most addresses */
export function routeOf(url: string): string {
  const question = url.indexOf('?');
  if (question < 0 || url.length - question > LONGEST) return '';
  const hash = url.indexOf('#', question);
  const query = url.slice(question + 1, hash < 0 ? undefined : hash);
  const chosen: string[] = [];
  for (const [index, part] of query.split('&', 30).entries()) {
    const equals = part.indexOf('=');
    if (equals < 0) {
      if (index === 0 && BARE.test(part)) chosen.push(part);
      continue;
    }
    if (equals > 12 || chosen.length >= MOST) continue;
    const value = decoded(part.slice(equals + 1, equals + 200));
    const name = part.slice(0, equals);
    if (isRoutingName(name, value)) chosen.push(`${name}=${value}`);
  }
  return chosen.join('&');
}

function decoded(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replace(/\+/g, ' ').replace(/%[0-9a-f]?$/i, ''));
  } catch {
    return text;
  }
}

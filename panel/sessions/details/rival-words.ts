/** What is said of cookies of the same name, and of those who could add one. */
import type { TossingRoute } from '../../../src/cookie/send/tossing-routes.ts';
import type { CookieLife } from '../../../src/session/model/model.ts';

/** "account.shop.test only, path /a, Secure" */
export function placeWords({ domain, hostOnly, path, partition, stored }: CookieLife): string {
  const reach = hostOnly ? 'only' : 'and its subdomains';
  const jar = partition === undefined ? '' : `, in the jar of ${partition}`;
  return `${domain} ${reach}, path ${path}${jar}${stored?.secure ? ', Secure' : ''}${stored?.httpOnly ? ', HttpOnly' : ''}`;
}

/** "Any sibling host can replace it, and so can an answer over http." */
export function tossingWords(routes: readonly TossingRoute[]): string {
  const who = { 'sibling-host': 'any sibling host', cleartext: 'an answer over http' } as const;
  const what = { replaces: 'replace it', 'rides-in-front': 'put one in front of it' } as const;
  const [first, second] = routes;
  if (first === undefined) return '';
  const start = `${who[first.by]} can ${what[first.effect]}`;
  const rest =
    second === undefined
      ? ''
      : second.effect === first.effect
        ? `, and so can ${who[second.by]}`
        : `, and ${who[second.by]} can ${what[second.effect]}`;
  return `${start.charAt(0).toUpperCase()}${start.slice(1)}${rest}.`;
}

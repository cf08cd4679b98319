import { routeOf } from './route-of.ts';

/** Same origin, path and route, whatever else the query says: the page that a form stood on. */
export function samePage(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, other] = [new URL(a), new URL(b)];
  if (one.origin !== other.origin || one.pathname !== other.pathname || routeOf(a) !== routeOf(b)) return false;
  // Requests carry no fragment: a route behind `#/` is compared where both are known.
  return !isRoute(one.hash) || !isRoute(other.hash) || one.hash === other.hash;
}

const isRoute = (hash: string): boolean => /^#!?\//.test(hash);

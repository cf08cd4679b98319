/** The order in which a request carries its cookies. RFC 6265bis §5.8.3 step 2: longer paths first, then the older of two. */
import type { DatedCookie } from '../match/dated-cookie.ts';
import { octets } from '../parse/octets.ts';

/** What puts one cookie before another; `unknown`: equally long paths, and not both times of creation are known. */
export type OrderReason = 'longer-path' | 'older' | 'unknown';

type Ordered = Pick<DatedCookie, 'path' | 'createdAt'>;

/** @returns negative when `a` goes first, 0 when what is known does not decide */
export function compareForSending(a: Ordered, b: Ordered): number {
  const byPath = octets(b.path) - octets(a.path);
  if (byPath !== 0) return byPath;
  return a.createdAt === undefined || b.createdAt === undefined ? 0 : a.createdAt - b.createdAt;
}

export function orderReason(a: Ordered, b: Ordered): OrderReason {
  if (octets(a.path) !== octets(b.path)) return 'longer-path';
  return compareForSending(a, b) === 0 ? 'unknown' : 'older';
}

/**
 * @param cookies in the store's order. `cookies.getAll` is documented to give it in the order of sending; so among equally long paths,
 *   cookies whose time of creation is not known keep their places, and the others are sorted into theirs.
 */
export function inSendingOrder<C extends Ordered>(cookies: readonly C[]): readonly C[] {
  const byLength = new Map<number, C[]>();
  for (const cookie of cookies) {
    const length = octets(cookie.path);
    const group = byLength.get(length);
    if (group === undefined) byLength.set(length, [cookie]);
    else group.push(cookie);
  }
  return [...byLength].toSorted(([a], [b]) => b - a).flatMap(([, group]) => olderFirst(group));
}

function olderFirst<C extends Ordered>(group: readonly C[]): readonly C[] {
  const known = group.filter(({ createdAt }) => createdAt !== undefined).toSorted(compareForSending);
  let next = 0;
  return group.map((cookie) => (cookie.createdAt === undefined ? cookie : (known[next++] ?? cookie)));
}

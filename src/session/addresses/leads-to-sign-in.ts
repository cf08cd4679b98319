import { hostOf } from '../../cookie/match/canonical-host.ts';
import { readAddress } from '../../lexicon/address.ts';
import { isSignInHost } from '../../lexicon/routes/is-sign-in-host.ts';
import { samePage } from '../../lexicon/routes/same-page.ts';
import type { HopRecord } from '../records/exchange-record.ts';

/**
 * Where the answer leads one signs in: by the words of its address or host, or by the protocol of identity providers. A page under such words,
 * `/login/welcome`, can be refused like any other where it leads to a page of another name.
 */
export function leadsToSignIn({ url, location }: Pick<HopRecord, 'url' | 'location'>): boolean {
  if (location === undefined || !URL.canParse(location, url)) return false;
  const target = new URL(location, url).href;
  const [from, to] = [readAddress(url), readAddress(target)];
  if (from.signOut) return false;
  if (to.toProvider) return !from.signInPage;
  if (to.signInPage) return !from.signInPage || isNextTo(url, target);
  const [here, there] = [hostOf(url), hostOf(target)];
  return here !== there && isSignInHost(there) && !isSignInHost(here) && !to.federated;
}

/** Another page beside this one, not the same with a longer or shorter path, as redirects to the right spelling lead to. */
function isNextTo(url: string, target: string): boolean {
  if (samePage(url, target)) return false;
  const [one, other] = [new URL(url), new URL(target)];
  const parent = (path: string) => path.slice(0, path.replace(/\/$/, '').lastIndexOf('/'));
  return one.origin === other.origin && parent(one.pathname) !== '' && parent(one.pathname) === parent(other.pathname);
}

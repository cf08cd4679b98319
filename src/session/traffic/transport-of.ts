/** Which requests go over the network in clear. The one place where this is decided. */
import { isPotentiallyTrustworthy } from '../../cookie/match/is-potentially-trustworthy.ts';

/** `loopback`: plain http that never leaves this machine, which is how practice sites and development servers run. */
export type Transport = 'encrypted' | 'in-clear' | 'loopback';

/** @returns how its bytes go over the wire; `encrypted` for anything but http and ws, of which nothing is claimed */
export function transportOf(url: string): Transport {
  if (!/^(?:http|ws):/i.test(url)) return 'encrypted';
  return isPotentiallyTrustworthy(url) ? 'loopback' : 'in-clear';
}

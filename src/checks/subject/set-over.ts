import type { CookieLife } from '../../session/model/model.ts';
import { type Transport, transportOf } from '../../session/traffic/transport-of.ts';
import type { CheckContext } from '../check.ts';

/**
 * The transport over which a cookie was set; for one that was found in the store, the best transport over which its site has been
 * reached so far. `undefined` when nothing tells.
 */
export function setOver(cookie: CookieLife, { site, model }: CheckContext): Transport | undefined {
  const url = cookie.asked?.url ?? cookie.identifiers.findLast((one) => one.setUrl !== undefined)?.setUrl;
  if (url !== undefined) return transportOf(url);
  let best: Transport | undefined;
  for (const exchange of model.exchanges.values()) {
    if (exchange.site !== site.domain) continue;
    for (const hop of exchange.hops) {
      const transport = transportOf(hop.url);
      if (transport === 'encrypted') return 'encrypted';
      best ??= transport;
    }
  }
  return best;
}

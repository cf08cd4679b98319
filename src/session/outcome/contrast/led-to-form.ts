import { samePage } from '../../../lexicon/routes/same-page.ts';
import type { HopRecord } from '../../records/exchange-record.ts';
import { endpointKey, type SiteRecord } from '../../records/site-record.ts';

/** Pages asked for before an attempt that are looked at. */
const LOOKED = 300;

/**
 * Addresses that led to the form's own page before it was sent, whatever they are called: whoever asked for them was sent to sign in. The key
 * is that of `endpointKey`.
 */
export function ledToForm({ hops }: Pick<SiteRecord, 'hops'>, form: HopRecord): ReadonlySet<string> {
  const found = new Set<string>();
  const at = hops.lastIndexOf(form);
  for (let index = at - 1; index >= 0 && index >= at - LOOKED; index--) {
    const hop = hops[index];
    if (hop === undefined || hop.method !== 'GET' || hop.exchange.kind !== 'main_frame' || hop.status === undefined)
      continue;
    const last = hop.exchange.hops.at(-1);
    if (hop.status < 300 || hop.status > 399 || last === undefined || last === hop || last.seq > form.seq) continue;
    if (samePage(last.url, form.page) && !samePage(hop.url, form.page)) found.add(endpointKey(hop));
  }
  return found;
}

import { leadsToSignIn } from '../../addresses/leads-to-sign-in.ts';
import { type HopRecord, isTelling } from '../../records/exchange-record.ts';
import { endpointKey, hopsAfter, type SiteRecord } from '../../records/site-record.ts';

/** A form that signs out sends a token, and where to go next. */
const FEW_FIELDS = 3;

/**
 * The last request since the session was shown to live that can have been a sign-out which nothing tells of: one that sent little more than a
 * token, or led elsewhere from an address that nobody had asked for. Or the refused one itself, which deleted the session's cookie.
 *
 * @param began `seq` of the sign-in
 */
export function perhapsSignOut(refused: HopRecord, site: SiteRecord, began: number): HopRecord | undefined {
  const shown = Math.max(began, site.admissions.findLast((one) => one.seq < refused.seq)?.seq ?? 0);
  const attempts = new Set(site.attempts.map((one) => one.hop.exchange));
  let found: HopRecord | undefined;
  for (const hop of hopsAfter(site, shown)) {
    if (hop.seq >= refused.seq) break;
    const { status = 0 } = hop;
    if (status === 0 || status >= 400 || !isTelling(hop) || attempts.has(hop.exchange)) continue;
    const filled = hop.body?.fields.filter((one) => one.size !== 'empty').length ?? 0;
    if (hop.method === 'GET' ? leavesUnasked(hop, site) : filled <= FEW_FIELDS) found = hop;
  }
  return found ?? (site.endings.includes(refused) && isFirstAsked(refused, site) ? refused : undefined);
}

/** A page that was asked for the first time and led elsewhere, not to a longer spelling of itself. */
function leavesUnasked(hop: HopRecord, site: SiteRecord): boolean {
  const { status = 0, location, url } = hop;
  if (status < 300 || location === undefined || hop.exchange.kind !== 'main_frame' || hop.index > 0) return false;
  if (leadsToSignIn(hop) || !URL.canParse(location, url)) return false;
  return new URL(location, url).pathname.length <= new URL(url).pathname.length && isFirstAsked(hop, site);
}

function isFirstAsked(hop: HopRecord, site: SiteRecord): boolean {
  const key = endpointKey(hop);
  return !site.hops.some((one) => one.seq < hop.seq && one.exchange !== hop.exchange && endpointKey(one) === key);
}

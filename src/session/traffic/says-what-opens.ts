import { type HopRecord, isTelling } from '../records/exchange-record.ts';

/**
 * Its answer says whether the address opens or refuses: what is asked for with GET, and what scripts ask for with another method (GraphQL and RPC
 * have one address for everything), unless it is a sign-in or a sign-out itself.
 */
export function saysWhatOpens(hop: HopRecord): boolean {
  if (!isTelling(hop)) return false;
  return hop.method === 'GET' || (hop.exchange.kind === 'xmlhttprequest' && !hop.exchange.special);
}

/** URLs as a glance reads them. */
import { shownAddress } from '../../../src/masking/shown-address.ts';

/** Path and query without the origin; query values and tokens are left out. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return shownAddress(url);
  const { origin } = new URL(url);
  const shown = shownAddress(url);
  return shown.startsWith(origin) ? shown.slice(origin.length) : shown;
}

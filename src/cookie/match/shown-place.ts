import { shownText } from '../../masking/shown-text.ts';
import { hostOf } from './canonical-host.ts';

/** A domain, path, site or name that the site chose, for a sentence. */
export function shownPlace(text: string): string {
  return shownText(text, 120);
}

/** The host of a URL; `otherwise` when it has none (`about:blank`, `data:`). */
export function shownHost(url: string, otherwise: string): string {
  return shownPlace(hostOf(url) || otherwise);
}

/** Hosts, paths and sites of hostile length, for a sentence. */
import { hostOf } from './canonical-host.ts';

const LONGEST = 120;

/** The text, or its beginning and an ellipsis. */
export function shownText(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The host of a URL; `otherwise` when it has none (`about:blank`, `data:`). */
export function shownHost(url: string, otherwise: string): string {
  return shownText(hostOf(url) || otherwise);
}

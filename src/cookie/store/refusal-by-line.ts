/** RFC 6265bis §5.7 steps 1 to 5: the line itself, and an address that sets no cookies. */

import { requestPlace } from '../match/request-place.ts';
import type { SetCookieString } from '../parse/set-cookie-string.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { StorageRequest } from './storage-request.ts';

const CONTROL = /[\x00-\x08\x0A-\x1F\x7F]/;

export function refusalByLine(parsed: SetCookieString, { url, via }: StorageRequest): Refusal | undefined {
  if (requestPlace(url).host === '') {
    return refusal('scheme', 'Only responses and pages of http and https set cookies.');
  }
  // A script's text goes straight to the parser: nothing on the way ends it at a carriage return.
  if (via === 'script' && CONTROL.test(parsed.raw)) {
    return refusal('control-character', 'The text holds a control character.');
  }
  return parsed.rejected === undefined ? undefined : refusal(parsed.rejected.rule, parsed.rejected.text);
}

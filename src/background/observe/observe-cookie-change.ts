import type { Fact } from '../../observation.ts';
import { type BrowserCookie, storedCookie } from '../platform/browser-cookie.ts';
import type { DraftBody } from './draft.ts';

type Cause = Extract<Fact, { readonly type: 'cookie-changed' }>['cause'];

const CAUSES: readonly string[] = [
  'explicit',
  'overwrite',
  'expired',
  'expired_overwrite',
  'evicted',
] satisfies Cause[];

function isCause(cause: string): cause is Cause {
  return CAUSES.includes(cause);
}

/** `cookies.onChanged` → a draft. Pure. @param now these events carry no time stamp */
export function observeCookieChange(
  change: { readonly removed: boolean; readonly cause: string; readonly cookie: BrowserCookie },
  now: number,
): DraftBody {
  return {
    at: now,
    source: { kind: 'cookie' },
    fact: {
      type: 'cookie-changed',
      removed: change.removed,
      cause: isCause(change.cause) ? change.cause : 'explicit',
      cookie: storedCookie(change.cookie),
    },
  };
}

/** What the browser's user or vendor chose about third-party cookies. No page and no cookie tells it, so every answer that depends on it says what it assumes. */
import type { UserAgent } from '../browsers/user-agent.ts';

export interface SendingEnvironment {
  /** `partitioned`: each top-level site gives the sites inside it a jar of its own (Firefox's Total Cookie Protection). */
  readonly thirdPartyCookies: 'allowed' | 'blocked' | 'partitioned';
}

export const DEFAULT_ENVIRONMENT: Readonly<Record<UserAgent, SendingEnvironment>> = {
  spec: { thirdPartyCookies: 'allowed' },
  // Google Chrome's default outside Incognito windows. Debian's Chromium 156 blocks them in a fresh profile (measured). Of the two,
  // this is the one that hides no exposure.
  chromium: { thirdPartyCookies: 'allowed' },
  firefox: { thirdPartyCookies: 'partitioned' },
};

/** The other setting that many users of the browser have; `undefined` for the standard, which leaves it open. */
export const OTHER_ENVIRONMENT: Readonly<Record<UserAgent, SendingEnvironment | undefined>> = {
  spec: undefined,
  chromium: { thirdPartyCookies: 'blocked' },
  firefox: { thirdPartyCookies: 'allowed' },
};

/** The setting in words, to follow "with". */
export function environmentInWords({ thirdPartyCookies }: SendingEnvironment, userAgent: UserAgent): string {
  if (thirdPartyCookies === 'allowed') {
    return userAgent === 'chromium'
      ? 'third-party cookies allowed (Chrome’s default; Incognito windows and Debian’s Chromium block them)'
      : 'third-party cookies allowed';
  }
  if (thirdPartyCookies === 'blocked') return 'third-party cookies blocked';
  return userAgent === 'firefox'
    ? 'third-party cookies partitioned (Total Cookie Protection, Firefox’s default)'
    : 'third-party cookies partitioned';
}

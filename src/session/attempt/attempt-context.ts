/** What is known about a request that may be a sign-in. Types only. */
import type { Notice } from '../records/notice.ts';

/** What is known at the moment beside the request itself. */
export interface AttemptContext {
  /** The tab's own documents belong to this site. */
  isFirstParty(site: string): boolean;
  /** What the content script saw lately in this frame's document; empty without one. */
  readonly notices: readonly Notice[];
  /** For a second look: a likely session cookie that was sent came back with another identifier. */
  readonly exchangedCookie?: boolean;
  /** For a second look, once it has been answered: the answer gave a likely session cookie. */
  readonly gaveCookie?: boolean;
  /** For a second look: the address had refused (401) a request without credentials. */
  readonly credentialsAfterRefusal?: boolean;
}

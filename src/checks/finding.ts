/** A verdict of a check, with everything that a reader needs beside it. The unit of lists, reports and exports. */
import type { ReferenceId } from '../references.ts';
import type { Evidence, Fix, Outcome, Severity } from './check.ts';

export interface Finding {
  /** Stable across re-evaluation: check, site and key of the cookie or token. */
  readonly id: string;
  readonly check: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** Only failures have one; a check that threw is a `note`. */
  readonly severity?: Severity | undefined;
  readonly site: string;
  readonly cookieKey?: string | undefined;
  readonly cookieName?: string | undefined;
  /** For a token that is not a cookie. */
  readonly tokenKey?: string | undefined;
  readonly tokenName?: string | undefined;
  readonly summary: string;
  readonly why: string;
  readonly evidence: readonly Evidence[];
  readonly nextStep?: string | undefined;
  readonly fixes: readonly Fix[];
  readonly references: readonly ReferenceId[];
}

/**
 * The contract of a check. A check is one file named like its id, one test, one line in `checks/list.ts` and one row in the
 * table of `docs/checks.md`; `test/checks/list.test.ts` makes forgetting any of them impossible. Its id is a noun that names the failing state.
 */
import type { ReferenceId } from '../references.ts';
import type { CookieLife, Model, Site, TokenLife } from '../session/model/model.ts';
import type { Discoveries } from './subject/discoveries.ts';

/**
 * W3C EARL's outcome values. `cantTell` means "not seen yet" or "seen too little" and always says what the tester can do;
 * `inapplicable` means that there is nothing the check could judge — a safe case is `passed`, never `inapplicable`.
 */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable';

export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'note';

/** Points at the observation that a claim rests on. */
export interface Evidence {
  readonly seq: number;
  /** What this observation shows, in one sentence. */
  readonly text: string;
}

export interface Verdict {
  readonly outcome: Outcome;
  /** The cookie judged; absent when the site as a whole is. */
  readonly cookie?: CookieLife | undefined;
  /** The token judged, if it is not a cookie. */
  readonly token?: TokenLife | undefined;
  /** What we saw and what follows, one or two sentences; starts with the fact. */
  readonly summary: string;
  readonly evidence: readonly Evidence[];
  /** For `failed`: how bad here, when it differs from the check's usual severity. */
  readonly severity?: Severity | undefined;
  /** For `cantTell`, where it is required: what the tester has to do to find out. */
  readonly nextStep?: string | undefined;
}

/** A verdict before it is said which cookie or token it is about. */
export type Judgement = Omit<Verdict, 'cookie' | 'token'>;

/** How to mend it: prose, and code for the recognised framework where there is any. */
export interface Fix {
  readonly text: string;
  readonly framework?: string;
  readonly code?: string;
}

export interface CheckContext {
  readonly site: Site;
  readonly model: Model;
  /** The cookies that `site.sessionSet` names; empty while no cookie is known to carry the session. */
  readonly sessionCookies: readonly CookieLife[];
  /** What is found out about values outside the core. */
  readonly discoveries: Discoveries;
}

export interface Check {
  readonly id: string;
  /** The failing state in words, for headings: "Session identifier kept at sign-in". */
  readonly title: string;
  /** Usual severity of a failure. */
  readonly severity: Severity;
  /** Why it matters to the people who use the site, two or three sentences. */
  readonly why: string;
  readonly references: readonly ReferenceId[];
  /** At least one verdict, always: nothing to judge is `inapplicable`. Pure. May throw: the audit turns that into a finding. */
  evaluate(context: CheckContext): readonly Verdict[];
  /** How to mend a failure of this check, for the recognised framework where possible. */
  fix(verdict: Verdict, context: CheckContext): readonly Fix[];
}

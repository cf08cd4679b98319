/** The contract of a row in the table of cookies that give their maker away. Types only. */

export type CookieRole =
  | 'session'
  | 'remember-me'
  | 'csrf'
  | 'routing'
  | 'analytics'
  | 'consent'
  | 'preference'
  | 'bot-protection'
  | 'sso';

/**
 * How the framework sets the cookie when it is told nothing else. A field left out was not read, or differs with how the framework is used;
 * it is never a guess.
 */
export interface CookieDefaults {
  /** `https`: set where the request came over https, or the site's address says so. */
  readonly secure?: boolean | 'https';
  readonly httpOnly?: boolean;
  readonly sameSite?: 'Strict' | 'Lax' | 'None' | 'absent';
  /** `application`: where the application is mounted, which is often `/`. */
  readonly path?: '/' | 'application';
  /** No Domain attribute. */
  readonly hostOnly?: boolean;
  /** Seconds for which the browser is asked to keep it, or `session`: until it closes. */
  readonly lifetime?: number | 'session';
  /** Seconds after which the server forgets a session that nobody used. */
  readonly idle?: number;
  /** Where they were read, when that is not the row's own source. */
  readonly source?: string;
}

/** What the framework writes into the cookie when it is told nothing else. */
export interface NominalForm {
  /** Completes "makes it of …": "24 random bytes in base64url". */
  readonly text: string;
  /** Bits that its generator puts in. Absent where the value holds the session itself, and where it was not read. */
  readonly bits?: number;
  /** Of the random part alone, without signature or route: its characters, and how many different ones there can be. They bound the bits. */
  readonly shape?: { readonly characters: number; readonly alphabet: number };
  /** Where it was read, when that is not the row's own source. */
  readonly source?: string;
}

export interface Framework {
  /** Unique in the table. */
  readonly id: string;
  /** As shown: "Express (express-session)". */
  readonly framework: string;
  /** The cookie's default name, or a pattern for names with a variable part. Prefixes such as `__Host-` are left out. */
  readonly name: string | RegExp;
  /** How the value must begin, for names that several frameworks share. */
  readonly value?: RegExp;
  readonly role: CookieRole;
  /** Its framework gives it to nobody who has not signed in: that it comes says that the sign-in succeeded. */
  readonly onlySignedIn?: true;
  /** Where the name was read: the framework's code or documents. */
  readonly source: string;
  readonly defaults?: CookieDefaults;
  readonly form?: NominalForm;
  /** Code that gives the session a new identifier at sign-in. */
  readonly howToRotate?: string;
  /** Code that sets the cookie's attributes. */
  readonly howToHarden?: string;
}

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
  /** Bits of the framework's own default generator, where its source says. */
  readonly bits?: number;
  /** Where the name was read: the framework's code or documents. */
  readonly source: string;
  /** Code that gives the session a new identifier at sign-in. */
  readonly howToRotate?: string;
  /** Code that sets the cookie's attributes. */
  readonly howToHarden?: string;
}

/** What the log says of sessions that no cookie carries. Types only. */

/** A credential in a request header that a script wrote. Raw, like the `Cookie` header, and in memory only. */
export interface SentToken {
  /** Lower case: `authorization`, `x-auth-token` … */
  readonly header: string;
  /** Of an `Authorization` header, lower case; absent where it has none, or where the header is another. */
  readonly scheme?: string;
  /** Without the scheme. */
  readonly value: string;
  /** Characters that it had, where `value` is only its beginning. */
  readonly cutFrom?: number;
}

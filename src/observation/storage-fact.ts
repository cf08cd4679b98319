/** What the log says of a page's own storage. Types only. */

/** A text in a page's own storage that may be a token. Raw, and in memory only. */
export interface StoredText {
  readonly area: 'local' | 'session';
  /** Its beginning, at most 200 characters. */
  readonly key: string;
  /** Where in a JSON value it stands, dotted, at most 200 characters; `''` where the whole value is it. */
  readonly path: string;
  readonly value: string;
}

/** The user had the storage of the watched tab's document looked at, once. */
export interface StorageFact {
  readonly type: 'storage-read';
  /** The document's. */
  readonly url: string;
  /** How many entries there were. */
  readonly entries: { readonly local: number; readonly session: number };
  /** Texts that are JSON Web Tokens, were sent by this page, or stand under a name that tokens have; nothing else is kept. */
  readonly texts: readonly StoredText[];
  /** There was more than is looked at: too many entries, or one too long. */
  readonly truncated: boolean;
}

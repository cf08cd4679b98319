/** What a pasted or opened list holds, whatever its format: named columns of cells. Types only. */

export type ListForm = 'lines' | 'csv' | 'json' | 'json-lines';

export interface ValueTable {
  /** Names of the columns; a list without names has one that is called ''. */
  readonly fields: readonly string[];
  /** One cell per field; `undefined` where the entry has none. */
  readonly rows: readonly (readonly (string | undefined)[])[];
}

/** A list, or one plain sentence on why it is none. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly read: T }
  | { readonly kind: 'failed'; readonly why: string };

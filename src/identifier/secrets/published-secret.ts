/** A secret that anybody can look up: from a framework's documentation, template, default configuration or a much-read tutorial. */
import type { Secret } from './key-derivation.ts';

export interface PublishedSecret {
  readonly secret: Secret;
  /** Whose it is: "express-session". */
  readonly framework: string;
  /**
   * Where the secret was read, 2026-11: a file of a repository at the commit that was read, because later ones may no
   * longer hold it, or the address of a page.
   */
  readonly source: string;
}

export function publishedIn(framework: string, source: string, secrets: readonly Secret[]): readonly PublishedSecret[] {
  return secrets.map((secret) => ({ secret, framework, source }));
}

/**
 * The part of the model about what several cookies of a site say together: groups, servers, where else their values went; everyone imports
 * it from `model.ts`. Types only.
 */
import type { Moment } from './moment.ts';

export interface CookieGroup {
  /**
   * `chunks`: one value, cut because cookies are small. `signature`: a value, and beside it what proves that it was not altered.
   * `split-token`: a token whose signature is kept from scripts while they may read the rest.
   */
  readonly form: 'chunks' | 'signature' | 'split-token';
  /** What the parts' names have in common. */
  readonly name: string;
  /** Keys, in the order in which the parts are joined. */
  readonly members: readonly string[];
  /** Why they are taken for one, in a sentence. */
  readonly text: string;
}

/** A server that a cookie named, from then on. */
export interface NodeSighting extends Moment {
  /** As the value has it, decoded where its form is known: "10.1.2.3:8080", "node2". */
  readonly node: string;
  /** The request or answer that carried it; absent for the store's word. */
  readonly url?: string;
}

/** What one cookie said of the server that answered. */
export interface NodeTrail {
  readonly cookie: string;
  readonly name: string;
  /** `readable`: the node's name or address. `opaque`: only that it is another one. */
  readonly reading: 'readable' | 'opaque';
  /** In order; each differs from the one before. At most 50, the first and the latest. */
  readonly sightings: readonly NodeSighting[];
}

/** Another site was sent the value of a session cookie. */
export interface SentElsewhere extends Moment {
  /** Key of the session cookie. */
  readonly cookie: string;
  /** Registrable domain that received it. */
  readonly site: string;
  readonly where: 'url' | 'header' | 'cookie';
  /** Name of the parameter, `path`, of the header with its scheme, or of the other site's cookie. */
  readonly name: string;
  /** Of the request, where it was in one. */
  readonly url?: string;
}

/** Joined into `Site`. */
export interface SiteParts {
  readonly groups: readonly CookieGroup[];
  readonly nodes: readonly NodeTrail[];
  /** At most 20. */
  readonly elsewhere: readonly SentElsewhere[];
}

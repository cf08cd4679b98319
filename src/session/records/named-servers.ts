/** The servers that the values of one cookie named. Published as a `NodeTrail`. Types only. */
import type { NodeSighting } from '../model/model.ts';

export interface NamedServers {
  /** The values say which server it is; else only that it is another one. */
  readonly readable: boolean;
  /** In order; each differs from the one before. */
  readonly sightings: NodeSighting[];
}

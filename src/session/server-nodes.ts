/**
 * Which server answered, as far as cookies say: a load balancer's choice, or the route behind an identifier. A new node that does not know a session
 * gives a new one, so a change of node leaves a doubt about a change of identifier at the same moment.
 */
import { nodeOf } from '../identifier/node-of.ts';
import type { CookieRecord } from './cookie-record.ts';
import type { HopRecord } from './exchange-record.ts';
import type { NodeSighting, NodeTrail } from './group-model.ts';
import type { Known } from './identity-cache.ts';
import type { Moment } from './model.ts';

/** Of one cookie: the first sighting and the latest ones. */
const KEPT = 50;

export interface Nodes {
  readonly readable: boolean;
  readonly sightings: NodeSighting[];
}

const named = new WeakMap<Known, ReturnType<typeof nodeOf>>();

/** What the request carried. */
export function noteNodesSent(hop: HopRecord): void {
  for (const { record, known } of hop.sent) note(record, known, hop, hop.url);
}

/** What the answer set. */
export function noteNodesSet(hop: HopRecord, moment: Moment): void {
  for (const { record, known, deletes, refused } of hop.set) {
    if (!deletes && !refused) note(record, known, moment, hop.url);
  }
}

function note(record: CookieRecord, known: Known, { seq, at }: Moment, url: string): void {
  if (!named.has(known)) named.set(known, nodeOf(record.name, known.value));
  const node = named.get(known);
  if (node === undefined) return;
  const nodes = record.nodes ?? { readable: node.readable, sightings: [] };
  record.nodes = nodes;
  const { sightings } = nodes;
  if (sightings.at(-1)?.node === node.text) return;
  sightings.push({ seq, at, node: node.text, url });
  if (sightings.length > KEPT) sightings.splice(1, 1);
}

export function nodeTrails(cookies: readonly CookieRecord[]): readonly NodeTrail[] {
  return cookies.flatMap(({ key, name, nodes }) =>
    nodes === undefined
      ? []
      : [{ cookie: key, name, reading: nodes.readable ? 'readable' : 'opaque', sightings: nodes.sightings.slice() }],
  );
}

/** The node changed from one to another between two moments, as one cookie says. */
export interface NodeChange extends Moment {
  readonly name: string;
  /** "node1 → node2", or that it is another one. */
  readonly text: string;
}

/** @param from, to `seq`, both included */
export function nodeChangeWithin(cookies: readonly CookieRecord[], from: number, to: number): NodeChange | undefined {
  for (const { name, nodes } of cookies) {
    const sightings = nodes?.sightings ?? [];
    const index = sightings.findIndex(({ seq }, at) => at > 0 && seq >= from && seq <= to);
    const [before, after] = [sightings[index - 1], sightings[index]];
    if (nodes === undefined || before === undefined || after === undefined) continue;
    const text = nodes.readable ? `${before.node} → ${after.node}` : 'another server than before';
    return { seq: after.seq, at: after.at, name, text };
  }
  return undefined;
}

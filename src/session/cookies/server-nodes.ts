/**
 * Which server behind a load balancer (node) answered, as far as cookies say: by a cookie of its own, or by the route behind an identifier. A
 * node that does not know a session gives a new one, so a change of node leaves a doubt about a change of identifier at the same moment.
 */
import { nodeOf } from '../../identifier/node-of.ts';
import type { Moment, NodeTrail } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { type Known, sameIdentity } from '../records/identity-cache.ts';
import { OTHER_SERVER } from './sentences.ts';

/** So many sightings of one cookie are kept: the first and the latest ones. */
const KEPT = 50;

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
function* nodeChanges(cookies: readonly CookieRecord[], from: number, to: number): Generator<NodeChange> {
  for (const { name, nodes } of cookies) {
    const sightings = nodes?.sightings ?? [];
    for (const [index, { seq, at, node }] of sightings.entries()) {
      const before = sightings[index - 1];
      if (before === undefined || seq < from || seq > to) continue;
      yield {
        seq,
        at,
        name,
        text: nodes?.readable === true ? `${before.node} → ${node}` : OTHER_SERVER,
      };
    }
  }
}

/**
 * A change of server between an attempt and the answer that settled it, which may be why the session has another identifier. None where the
 * session had outlived such a change before: then the servers share their sessions.
 *
 * @param last `seq` of the last answer that counts
 */
export function doubtfulMove(
  hop: HopRecord,
  last: number,
  cookies: readonly CookieRecord[],
  members: readonly CookieRecord[],
): NodeChange | undefined {
  const [moved] = nodeChanges(cookies, hop.seq, last);
  if (moved === undefined) return undefined;
  const outlived = hop.sent.some(({ record, known }) => {
    if (!members.includes(record)) return false;
    const span = record.spans.find((one) => one.values.some((each) => sameIdentity(each, known)));
    return span !== undefined && nodeChanges(cookies, span.first.seq + 1, hop.seq - 1).next().done !== true;
  });
  return outlived ? undefined : moved;
}

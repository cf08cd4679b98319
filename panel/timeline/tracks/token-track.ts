/** A token's track: a bar for each identifier from its first request until the next one's, and every request that carried it. */
import type { Site, TokenCarrier, TokenIdentifier, TokenLife } from '../../../src/session/model/model.ts';
import { type Log, tokenHeader } from '../../state/log.ts';
import type { Track, TrackEvent } from './track.ts';

export function tokenTrack(site: Site, token: TokenLife, log: Log): Track {
  const { identifiers } = token;
  return {
    kind: 'token',
    key: token.key,
    name: token.name,
    site: site.domain,
    firstParty: site.firstParty,
    inSession: token.class === 'session-likely',
    bars: identifiers.map((life, index) => {
      // Two that are in use at once share the track: the bar is the newer one's, the dots are both theirs.
      const next = identifiers[index + 1]?.first;
      const { ended } = life;
      const to = next === undefined || (ended !== undefined && ended.seq < next.seq) ? ended : next;
      return {
        ordinal: life.ordinal,
        from: life.first,
        ...(to === undefined ? {} : { to }),
        words: `identifier ${life.ordinal + 1}, sent by a script`,
      };
    }),
    events: identifiers.flatMap(identifierEvents).sort((a, b) => a.seq - b.seq),
    sent: sentOf(token, log),
  };
}

function identifierEvents({ ordinal, first, ended, renewals }: TokenIdentifier): TrackEvent[] {
  const number = ordinal + 1;
  const events: TrackEvent[] = [{ ...first, kind: 'set', words: `identifier ${number} first sent` }];
  if (ended?.how === 'refused') {
    events.push({ seq: ended.seq, at: ended.at, kind: 'deleted', words: `identifier ${number} refused (401)` });
  }
  for (const one of renewals) events.push({ ...one, kind: 'renewed', words: `identifier ${number} refreshed` });
  return events;
}

/** Of an address, the first and the last request are known. */
function sentOf({ carrier, hosts, identifiers }: TokenLife, log: Log): Track['sent'] {
  const header = headerOf(carrier);
  const moments =
    header === undefined
      ? identifiers.flatMap(({ first, lastSent }) => (first.seq === lastSent.seq ? [first] : [first, lastSent]))
      : log
          .sentToken(header)
          .filter(({ host }) => hosts.includes(host))
          .flatMap(({ seqs, ats }) => seqs.map((seq, index) => ({ seq, at: ats[index] ?? 0 })));
  const inOrder = [...moments].sort((a, b) => a.seq - b.seq);
  return { seqs: inOrder.map(({ seq }) => seq), ats: inOrder.map(({ at }) => at) };
}

function headerOf(carrier: TokenCarrier): string | undefined {
  if (carrier.how === 'url') return undefined;
  return carrier.how === 'header' ? carrier.name : tokenHeader('authorization', carrier.scheme);
}

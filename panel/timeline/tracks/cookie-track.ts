/** A cookie's track: a bar for each identifier that it had, what happened to them, and every request that carried it. */
import { domainMatches } from '../../../src/cookie/match/domain-matches.ts';
import { pathMatches } from '../../../src/cookie/match/path-matches.ts';
import type { CookieLife, IdentifierLife, Site } from '../../../src/session/model/model.ts';
import { serversSaid } from '../../parts/text/servers-said.ts';
import { setByWords } from '../../parts/text/words.ts';
import type { Log } from '../../state/log.ts';
import type { Track, TrackEvent } from './track.ts';

export function cookieTrack(site: Site, cookie: CookieLife, log: Log): Track {
  return {
    kind: 'cookie',
    key: cookie.key,
    name: cookie.name,
    site: site.domain,
    firstParty: site.firstParty,
    inSession: site.sessionSet.includes(cookie.key),
    bars: cookie.identifiers.map((life) => ({
      ordinal: life.ordinal,
      from: life.first,
      ...(life.ended === undefined ? {} : { to: life.ended }),
      words: `identifier ${life.ordinal + 1}, ${setByWords[life.setBy]}`,
    })),
    events: eventsOf(site, cookie),
    sent: sentOf(site, cookie, log),
  };
}

function eventsOf(site: Site, cookie: CookieLife): readonly TrackEvent[] {
  const events = cookie.identifiers.flatMap(identifierEvents);
  for (const { seq, at } of cookie.unstored) events.push({ seq, at, kind: 'refused', words: 'refused by the browser' });
  // The first server is no change.
  for (const { seq, at, text } of serversSaid(site, cookie).slice(1)) {
    events.push({ seq, at, kind: 'moved', words: text });
  }
  return events.sort((a, b) => a.seq - b.seq);
}

const ENDED: Readonly<Record<Exclude<NonNullable<IdentifierLife['ended']>['how'], 'replaced'>, string>> = {
  'deleted-by-header': 'deleted by header',
  'deleted-by-script-or-user': 'deleted by script or user',
  expired: 'expired',
  evicted: 'evicted',
};

function identifierEvents(life: IdentifierLife): TrackEvent[] {
  const number = life.ordinal + 1;
  const events: TrackEvent[] = [];
  if (life.setBy !== 'sent') {
    events.push({
      seq: life.first.seq,
      at: life.first.at,
      kind: life.setBy === 'found' ? 'found' : 'set',
      words: `identifier ${number} ${setByWords[life.setBy]}`,
    });
  }
  for (const { seq, at } of life.resets) {
    events.push({ seq, at, kind: 'renewed', words: `identifier ${number} set again, unchanged` });
  }
  if (life.ended !== undefined && life.ended.how !== 'replaced') {
    const { seq, at, how } = life.ended;
    events.push({ seq, at, kind: 'deleted', words: `identifier ${number} ${ENDED[how]}` });
  }
  return events;
}

function sentOf(site: Site, cookie: CookieLife, log: Log): Track['sent'] {
  const rows = log
    .sent(cookie.name)
    .filter(({ host }) => host === cookie.domain || (!cookie.hostOnly && domainMatches(host, cookie.domain)));
  const [only] = rows;
  const rivals = site.cookies.some((other) => other !== cookie && other.name === cookie.name);
  if (rows.length === 1 && only !== undefined && !rivals) return only;
  const sent = rows
    .flatMap(({ seqs, ats }) => seqs.map((seq, index) => ({ seq, at: ats[index] ?? 0 })))
    // Two cookies of one name are told apart by where they are sent.
    .filter(({ seq }) => !rivals || sentUnder(log, seq, cookie.path))
    .sort((a, b) => a.seq - b.seq);
  return { seqs: sent.map(({ seq }) => seq), ats: sent.map(({ at }) => at) };
}

function sentUnder(log: Log, seq: number, path: string): boolean {
  const observation = log.at(seq);
  if (observation?.type !== 'request-sent' || !URL.canParse(observation.url)) return false;
  return pathMatches(new URL(observation.url).pathname, path);
}

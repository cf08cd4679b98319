/** What the timeline draws: a track per cookie with its bars and marks, and the lines that go through all of them. */
import { domainMatches } from '../../../src/cookie/match/domain-matches.ts';
import { pathMatches } from '../../../src/cookie/match/path-matches.ts';
import type { CookieLife, IdentifierLife, Model, Moment, SignIn, Site } from '../../../src/session/model/model.ts';
import { serversSaid } from '../../parts/text/servers-said.ts';
import {
  isPrivilegeChange,
  type Judgement,
  setByWords,
  signInKinds,
  signInWords,
  type Tone,
} from '../../parts/text/words.ts';
import type { Log, SentCookie } from '../../state/log.ts';
import { tokenTrackOf } from './token-track.ts';

export interface Bar {
  readonly ordinal: number;
  readonly from: Moment;
  /** Absent while the cookie still has this identifier. */
  readonly to?: Moment;
  readonly words: string;
}

export type MarkKind = 'found' | 'set' | 'renewed' | 'refused' | 'deleted' | 'moved';

export interface TrackMark extends Moment {
  readonly kind: MarkKind;
  readonly words: string;
}

export interface Track {
  /** A token is a session that is no cookie. */
  readonly kind: 'cookie' | 'token';
  readonly key: string;
  readonly name: string;
  /** Domain and path, where another track has the same name. */
  readonly where?: string;
  readonly site: string;
  readonly firstParty: boolean;
  readonly inSession: boolean;
  readonly bars: readonly Bar[];
  /** In the order of the log. */
  readonly marks: readonly TrackMark[];
  readonly sent: Pick<SentCookie, 'seqs' | 'ats'>;
}

export interface EventLine extends Moment {
  readonly kind: 'sign-in' | 'sign-out';
  readonly id: string;
  readonly site: string;
  readonly word: string;
  readonly tone: Tone;
  /** A failed or unclear sign-in is drawn weaker. */
  readonly certain: boolean;
}

export interface TrackFilter {
  readonly text: string;
  readonly thirdParties: boolean;
}

/** A site's lanes: what carries the session first, cookies before tokens; then the rest in the same order. */
export function tracksOf(model: Model, log: Log, filter: TrackFilter): readonly Track[] {
  const wanted = filter.text.trim().toLowerCase();
  const sites = model.sites.filter((site) => site.firstParty || filter.thirdParties);
  const times = new Map<string, number>();
  for (const { name } of sites.flatMap(({ cookies }) => cookies)) times.set(name, (times.get(name) ?? 0) + 1);
  return sites.flatMap((site) => {
    const cookies = site.cookies.map((cookie) => ({
      ...trackOf(site, cookie, log),
      ...((times.get(cookie.name) ?? 0) > 1 && { where: `${cookie.domain}${cookie.path}` }),
    }));
    const shown = [...cookies, ...site.tokens.map((token) => tokenTrackOf(site, token, log))].filter(
      ({ name }) => site.domain.toLowerCase().includes(wanted) || name.toLowerCase().includes(wanted),
    );
    return [...shown.filter(({ inSession }) => inSession), ...shown.filter(({ inSession }) => !inSession)];
  });
}

function trackOf(site: Site, cookie: CookieLife, log: Log): Track {
  const marks: TrackMark[] = cookie.identifiers.flatMap(marksOf);
  for (const line of cookie.unstored)
    marks.push({ seq: line.seq, at: line.at, kind: 'refused', words: 'refused by the browser' });
  for (const { seq, at, text } of serversSaid(site, cookie).slice(1))
    marks.push({ seq, at, kind: 'moved', words: text });
  marks.sort((a, b) => a.seq - b.seq);
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
    marks,
    sent: sentOf(site, cookie, log),
  };
}

function marksOf(life: IdentifierLife): TrackMark[] {
  const number = life.ordinal + 1;
  const marks: TrackMark[] = [];
  if (life.setBy !== 'sent') {
    marks.push({
      seq: life.first.seq,
      at: life.first.at,
      kind: life.setBy === 'found' ? 'found' : 'set',
      words: `identifier ${number} ${setByWords[life.setBy]}`,
    });
  }
  for (const reset of life.resets) {
    marks.push({ seq: reset.seq, at: reset.at, kind: 'renewed', words: `identifier ${number} set again, unchanged` });
  }
  if (life.ended !== undefined && life.ended.how !== 'replaced') {
    const words = `identifier ${number} ${life.ended.how.replaceAll('-', ' ')}`;
    marks.push({ seq: life.ended.seq, at: life.ended.at, kind: 'deleted', words });
  }
  return marks;
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

export function linesOf(model: Model, thirdParties: boolean): readonly EventLine[] {
  return model.sites
    .filter((site) => site.firstParty || thirdParties)
    .flatMap((site): EventLine[] => [
      ...[...site.signIns, ...site.privilegeChanges].map((signIn) => ({
        ...{ kind: 'sign-in' as const, id: signIn.id, site: site.domain, seq: signIn.seq, at: signIn.at },
        ...flagOf(signIn),
        certain: signIn.outcome === 'success',
      })),
      ...site.signOuts.map((signOut) => ({
        ...{ kind: 'sign-out' as const, id: signOut.id, site: site.domain, seq: signOut.seq, at: signOut.at },
        ...(signOut.kept.length > 0
          ? { tone: 'warn' as const, word: 'identifier kept' }
          : { tone: 'none' as const, word: '' }),
        certain: true,
      })),
    ])
    .sort((a, b) => a.seq - b.seq);
}

function flagOf(signIn: SignIn): Judgement {
  const judgement = signInWords(signIn);
  if (!isPrivilegeChange(signIn)) return judgement;
  return { ...judgement, word: `${signInKinds[signIn.kind].toLowerCase()}: ${judgement.word}` };
}

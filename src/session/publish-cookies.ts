/** A site's cookies as they are published: ranked, and those that carry the session chosen. */
import { publishCookie, type Standing } from './cookies/cookie-life.ts';
import type { CookieClass, CookieLife } from './model/model.ts';
import { isMember } from './ranking/is-member.ts';
import { looksOf } from './ranking/looks-of.ts';
import type { TrafficEvidence } from './ranking/sentences.ts';
import { sharedFlags } from './ranking/shared-flags.ts';
import { standingOf } from './ranking/standing-of.ts';
import { STANDS_BY } from './ranking/traffic-rules.ts';
import type { CookieRecord } from './records/cookie-record.ts';
import type { SiteRecord } from './records/site-record.ts';

export interface CookiesOfSite {
  /** Most likely session cookie first. */
  readonly ranked: readonly CookieLife[];
  /** The session set. */
  readonly members: readonly CookieRecord[];
  classOf(key: string): CookieClass;
}

const lives = new WeakMap<
  CookieRecord,
  { readonly version: number; readonly standing: Standing; readonly life: CookieLife }
>();

/** @param evidenceOf what the traffic says of a cookie */
export function publishCookies(
  site: SiteRecord,
  evidenceOf: (record: CookieRecord) => readonly TrafficEvidence[],
): CookiesOfSite {
  const signed = signatures(site);
  const shared = sharedFlags(site.cookies);
  const standings = new Map<string, Standing>();
  const chosen: CookieRecord[] = [];
  for (const record of site.cookies) {
    const evidence = evidenceOf(record);
    const standing = standingOf(record, evidence, signed.get(record), shared);
    standings.set(record.key, standing);
    if (record.spans.length > 0 && isMember(record, standing, evidence, signed.has(record))) chosen.push(record);
  }
  return {
    ranked: partsTogether(site.cookies.map((one) => publishedLife(one, standings)).sort(byRank), site),
    members: withTheirParts(chosen.length > 0 ? chosen : onlyCandidate(site, standings, evidenceOf), site),
    classOf: (key) => standings.get(key)?.class ?? 'unknown',
  };
}

/** What a silent name alone keeps out is the session where nothing else can be: the one cookie that looks like an identifier. */
function onlyCandidate(
  { cookies }: SiteRecord,
  standings: ReadonlyMap<string, Standing>,
  evidenceOf: (record: CookieRecord) => readonly TrafficEvidence[],
): readonly CookieRecord[] {
  const candidates = cookies.filter(
    (record) =>
      record.spans.length > 0 &&
      record.pinned === undefined &&
      standings.get(record.key)?.class === 'session-possible' &&
      looksOf(record).class === 'session-likely' &&
      !evidenceOf(record).some(({ code }) => STANDS_BY.has(code)),
  );
  return candidates.length === 1 ? candidates : [];
}

function publishedLife(record: CookieRecord, standings: ReadonlyMap<string, Standing>): CookieLife {
  const standing = standings.get(record.key) ?? { class: 'unknown', score: 0, reasons: [] };
  const cached = lives.get(record);
  if (cached?.version === record.version && cached.standing === standing) return cached.life;
  const life = publishCookie(record, standing);
  lives.set(record, { version: record.version, standing, life });
  return life;
}

/** In the order in which classes are shown. */
const RANKS: Readonly<Record<CookieClass, number>> = {
  'session-confirmed': 0,
  'session-likely': 1,
  'session-possible': 2,
  'remember-me': 3,
  csrf: 4,
  unknown: 5,
  infrastructure: 6,
  preference: 7,
  analytics: 8,
};

function byRank(a: CookieLife, b: CookieLife): number {
  const byClass = RANKS[a.class] - RANKS[b.class];
  if (byClass !== 0) return byClass;
  if (a.score !== b.score) return b.score - a.score;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** The parts of one value stand together, at the place of the best of them, in the order in which they are joined. */
function partsTogether(ranked: readonly CookieLife[], { groups }: SiteRecord): readonly CookieLife[] {
  if (groups.length === 0) return ranked;
  const all = new Map(groups.flatMap(({ members }) => members.map((one) => [one.key, members] as const)));
  const byKey = new Map(ranked.map((one) => [one.key, one]));
  const ordered = new Set<CookieLife>();
  for (const life of ranked) {
    for (const { key } of all.get(life.key) ?? [life]) {
      const part = byKey.get(key);
      if (part !== undefined) ordered.add(part);
    }
  }
  return [...ordered];
}

/** A signature's cookie → the name of the cookie that it signs. */
function signatures({ groups }: SiteRecord): ReadonlyMap<CookieRecord, string> {
  const found = new Map<CookieRecord, string>();
  for (const { form, members, name } of groups) {
    const signature = members[1];
    if (form === 'signature' && signature !== undefined) found.set(signature, name);
  }
  return found;
}

/** Whoever has a part of the session's value has a part of the session, whatever the part looks like. */
function withTheirParts(members: readonly CookieRecord[], { groups }: SiteRecord): readonly CookieRecord[] {
  const parts = groups
    .filter(({ form, members: all }) => form !== 'signature' && all.some((one) => members.includes(one)))
    .flatMap(({ members: all }) => all.filter((one) => one.pinned !== false && !members.includes(one)));
  return parts.length === 0 ? members : [...members, ...parts];
}

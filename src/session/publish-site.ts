/** A site's record as it is published: ranked cookies, the session set, sign-ins with their rotation, sign-outs, state. */
import { pathOf } from '../lexicon/address.ts';
import { groupsOf } from './cookies/cookie-groups.ts';
import { isChurning, publishCookie, type Standing } from './cookies/cookie-life.ts';
import { nodeTrails } from './cookies/server-nodes.ts';
import type { CookieClass, CookieLife, Expiry, Gap, SignIn, SignOut, Site, UnstoredLine } from './model/model.ts';
import { isMember } from './ranking/is-member.ts';
import { looksOf } from './ranking/looks-of.ts';
import type { TrafficEvidence } from './ranking/sentences.ts';
import { standingOf } from './ranking/standing-of.ts';
import type { CookieRecord } from './records/cookie-record.ts';
import { sameIdentity } from './records/identity-cache.ts';
import type { SiteRecord } from './records/site-record.ts';
import { judgePrivilegeChanges } from './rotation/judge-privilege-changes.ts';
import { judgeRotation } from './rotation/judge-rotation.ts';
import { observeLifetime } from './story/observed-lifetime.ts';
import { fateAt, fateOf } from './story/sign-out.ts';
import { stagesOf } from './story/stages-of.ts';
import { type JudgedSignIn, type Story, tellStory } from './story/tell-story.ts';
import { identifiersInUrls } from './tokens/identifiers-in-urls.ts';
import { publishTokens, rotationOfTokens, withTokens } from './tokens/publish-tokens.ts';
import { storageOf } from './tokens/storage-story.ts';
import type { TokenRow } from './tokens/token-story.ts';
import { gapAround } from './traffic/gap-around.ts';
import { missingIn } from './traffic/gap-text.ts';

const lives = new WeakMap<
  CookieRecord,
  { readonly version: number; readonly standing: Standing; readonly life: CookieLife }
>();

const KEPT_REFUSED = 50;
/** What comes so long before or after an attempt can say whether it succeeded, ms. */
const MAY_TELL = 600_000;

export function publishSite(site: SiteRecord, gaps: readonly Gap[]): Site {
  site.groups = groupsOf(site.cookies);
  const byKey = new Map(site.cookies.map((record) => [record.key, record]));
  const looks = (key: string): CookieClass => {
    const record = byKey.get(key);
    return record === undefined ? 'unknown' : looksOf(record).class;
  };
  const likely = site.cookies.filter((one) => looksOf(one).class.startsWith('session'));
  const story = tellStory(site, likely, looks);
  const dynamic = dynamicEvidence(story, likely);
  const signed = signatures(site);
  const standings = new Map<string, Standing>();
  const chosen: CookieRecord[] = [];
  for (const record of site.cookies) {
    const evidence = dynamicOf(record, dynamic);
    const standing = standingOf(record, evidence, signed.get(record));
    standings.set(record.key, standing);
    if (record.spans.length > 0 && isMember(record, standing, evidence, signed.has(record))) chosen.push(record);
  }
  const members = withTheirParts(chosen, site);
  const classOf = (key: string): CookieClass => standings.get(key)?.class ?? 'unknown';
  const ranked = partsTogether(site.cookies.map((one) => publishedLife(one, standings)).sort(byRank), site);
  const carried = publishTokens(site, story, members, gaps);
  const signIns = story.signIns.map((one) => publishSignIn(one, site, members, classOf, gaps, carried.at(one)));
  const signOuts = story.signOuts.map((one): SignOut => {
    const { hop, signOut, until } = one;
    if (hop === undefined) return withTokens({ ...signOut, ...fateAt(signOut, members) }, carried.left(one));
    const fate = fateOf(hop, hop.exchange.hops.slice(hop.index), site, members, until);
    return withTokens({ ...signOut, ...fate }, carried.left(one));
  });
  const stages = stagesOf(site, story);
  const order = new Map(ranked.map((one, index) => [one.key, index]));
  return {
    ...{ domain: site.domain, hosts: [...site.hosts], firstParty: site.firstParty, cookies: ranked },
    ...{ tokens: carried.tokens, storage: storageOf(site) },
    sessionSet: members.map((one) => one.key).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    privilegeChanges: judgePrivilegeChanges(site, story.periods, { site, members, classOf, gaps }),
    ...{ signIns, signOuts, state: stateOf(signIns, signOuts, site, story.expiries) },
    ...{ stage: stages.at(-1)?.stage ?? 'unknown', stages, expiries: story.expiries },
    lifetime: observeLifetime(site, story.periods),
    inUrls: identifiersInUrls(site, members),
    exchangeCount: site.exchangeCount,
    cleartextOrigins: [...site.cleartextOrigins],
    loopbackOrigins: [...site.loopbackOrigins],
    refused: refusedLines(site),
    strictTransport: [...site.strictTransport.values()],
    nodes: nodeTrails(site.cookies),
    elsewhere: site.published?.elsewhere ?? [],
    groups: site.groups.map(({ form, name, members: all, text }) => ({
      form,
      name,
      text,
      members: all.map((one) => one.key),
    })),
  };
}

/** Refused lines whose cookie the browser neither holds nor held. */
function refusedLines({ cookies, formless }: SiteRecord): readonly UnstoredLine[] {
  const nameless = cookies.filter((one) => one.spans.length === 0).flatMap((one) => one.unstored);
  return [...formless, ...nameless].sort((a, b) => a.seq - b.seq).slice(-KEPT_REFUSED);
}

function publishedLife(record: CookieRecord, standings: ReadonlyMap<string, Standing>): CookieLife {
  const standing = standings.get(record.key) ?? { class: 'unknown', score: 0, reasons: [] };
  const cached = lives.get(record);
  if (cached?.version === record.version && cached.standing === standing) return cached.life;
  const life = publishCookie(record, standing);
  lives.set(record, { version: record.version, standing, life });
  return life;
}

const RANKS: readonly CookieClass[] = [
  ...(['session-confirmed', 'session-likely', 'session-possible', 'remember-me', 'csrf', 'unknown'] as const),
  ...(['infrastructure', 'preference', 'analytics'] as const),
];

function byRank(a: CookieLife, b: CookieLife): number {
  const byClass = RANKS.indexOf(a.class) - RANKS.indexOf(b.class);
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

/** Points that traffic adds to the looks, once per cookie and code. */
function dynamicEvidence(
  story: Story,
  likely: readonly CookieRecord[],
): ReadonlyMap<CookieRecord, Map<string, TrafficEvidence>> {
  const found = new Map<CookieRecord, Map<string, TrafficEvidence>>();
  const add = (record: CookieRecord, one: TrafficEvidence): void => {
    const reasons = found.get(record) ?? new Map<string, TrafficEvidence>();
    if (!reasons.has(one.code)) reasons.set(one.code, one);
    found.set(record, reasons);
  };
  for (const { hop, outcome } of story.signIns) {
    if (hop === undefined || outcome.outcome !== 'success') continue;
    const before = new Map(hop.sent.map((one) => [one.record, one.known]));
    const changed = new Set<CookieRecord>();
    for (const line of outcome.chain.flatMap((one) => one.set)) {
      const old = before.get(line.record);
      if (line.refused || line.deletes || (old !== undefined && sameIdentity(old, line.known))) continue;
      changed.add(line.record);
      if (isChurning(line.record)) continue;
      add(line.record, { code: 'D1', seq: line.seq });
    }
    for (const record of before.keys()) {
      if (changed.has(record) || looksOf(record).result.score < 0) continue;
      add(record, { code: 'D2', seq: hop.sentSeq ?? hop.seq });
    }
  }
  for (const { hop, signOut, until } of story.signOuts) {
    if (hop === undefined) continue;
    const { ended } = fateOf(hop, hop.exchange.hops.slice(hop.index), EMPTY_SITE, likely, until);
    for (const record of likely) {
      if (!ended.includes(record.key)) continue;
      add(record, { code: 'D3', seq: signOut.seq });
    }
  }
  return found;
}

/** For the sign-out's own answers only; what followed it is not looked at. */
const EMPTY_SITE: Pick<SiteRecord, 'hops'> = { hops: [] };

function dynamicOf(
  record: CookieRecord,
  found: ReadonlyMap<CookieRecord, Map<string, TrafficEvidence>>,
): readonly TrafficEvidence[] {
  const reasons = [...(found.get(record)?.values() ?? [])];
  if (record.unlocked !== undefined) {
    reasons.push({ code: 'D4', seq: record.unlocked.seq });
  }
  return reasons;
}

function publishSignIn(
  judged: JudgedSignIn,
  site: SiteRecord,
  members: readonly CookieRecord[],
  classOf: (key: string) => CookieClass,
  gaps: readonly Gap[],
  tokens: readonly TokenRow[],
): SignIn {
  const { hop, attempt, mark, outcome, until, byUser } = judged;
  const { success, successScore, failure, failureScore, settled, answer, chain } = outcome;
  const moment = hop ?? mark ?? settled;
  const { rotatedAtStepBefore, signedInBefore, before } = judged;
  const missed = before?.hop && gapAround(gaps, before.hop, before.outcome.chain.at(-1) ?? before.hop);
  const firstStepUnseen = judged.firstStepUnseen || missed !== undefined;
  const context = { site, members, classOf, gaps, until, rotatedAtStepBefore, firstStepUnseen, signedInBefore };
  const ofCookies = outcome.outcome !== 'success' || hop === undefined ? undefined : judgeRotation(hop, chain, context);
  const ofTokens =
    hop !== undefined && ofCookies?.rule === 'no-session' && members.length === 0
      ? rotationOfTokens(tokens, `${hop.method} ${pathOf(hop.url)}`)
      : undefined;
  const rotation = ofTokens ?? ofCookies;
  return {
    ...{ seq: moment.seq, at: moment.at, id: `in-${moment.seq}`, site: site.domain, kind: judged.kind },
    ...(hop === undefined ? {} : { exchange: hop.exchange.id }),
    ...{
      method: hop?.method ?? '',
      url: hop?.url ?? '',
      attempt: attempt?.reasons ?? [],
      attemptScore: attempt?.score ?? 0,
    },
    ...{ success, successScore, failure, failureScore, outcome: outcome.outcome, byUser, settled, answer },
    ...(outcome.missing === undefined || outcome.outcome !== 'uncertain'
      ? {}
      : { missing: missingIn(gaps, moment.at - MAY_TELL, outcome.settled.at + MAY_TELL, outcome.missing) }),
    ...(rotation === undefined ? {} : { rotation }),
    ...(tokens.length === 0 ? {} : { tokens }),
  };
}

function stateOf(
  signIns: readonly SignIn[],
  signOuts: readonly SignOut[],
  site: SiteRecord,
  expiries: readonly Expiry[],
): Site['state'] {
  const lastIn = signIns.findLast((one) => one.outcome === 'success')?.seq ?? 0;
  const lastOut = Math.max(signOuts.at(-1)?.seq ?? 0, expiries.at(-1)?.seq ?? 0);
  if (lastIn === 0 && lastOut === 0) return site.denials > 0 ? 'anonymous' : 'unknown';
  return lastIn > lastOut ? 'signed-in' : 'signed-out';
}

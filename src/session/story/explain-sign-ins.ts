/**
 * Which cookies explain how the server knows who signed in: the smallest explanation of what was seen. A cookie that a sign-in exchanged, or
 * brought, and that can be an identifier explains it; then those that merely stayed are bystanders, and those that came along without being
 * able to identify anybody (flags, names, numbers) are companions. Only where nothing explains a sign-in do weak ones count.
 */
import { isChurning } from '../cookies/cookie-life.ts';
import { looksOf } from '../ranking/looks-of.ts';
import { namesSession } from '../ranking/name-evidence.ts';
import type { TrafficEvidence } from '../ranking/sentences.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import { type HopRecord, isTelling } from '../records/exchange-record.ts';
import { type Known, sameIdentity } from '../records/identity-cache.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';
import { canIdentify } from './can-identify.ts';
import { isReadable } from './is-readable.ts';
import type { JudgedSignIn, Story } from './judged-sign-in.ts';

/** Telling requests after the answer that may still bring the session's cookie. */
const LATER_ANSWERS = 2;
/** They belong to the sign-in no longer than so, ms. */
const LATER_WITHIN = 10_000;

/** A shorter value says nothing of how it was made. */
const SHORTEST_DRAWN = 8;

interface Change {
  readonly record: CookieRecord;
  readonly known: Known;
  readonly before: Known | undefined;
  readonly seq: number;
}

/** @returns bystanders (D5), companions (D6, D8) and last resorts (D7); cookies that explain a sign-in, or that nothing was seen of, are not in it */
export function explainSignIns(site: SiteRecord, { signIns }: Story): ReadonlyMap<CookieRecord, TrafficEvidence> {
  const found = new Map<CookieRecord, TrafficEvidence>();
  const explaining = new Set<CookieRecord>();
  let unexplained: JudgedSignIn | undefined;
  for (const signIn of signIns) {
    const { hop, outcome } = signIn;
    if (hop === undefined || outcome.outcome !== 'success') continue;
    const { changes, carriers: able } = carriersOf(site, signIn, hop);
    const { carriers, along } = primaryOf(able);
    if (carriers.length === 0) {
      unexplained ??= signIn;
      for (const one of besideNamed(hop)) found.set(one.record, one.evidence);
      continue;
    }
    for (const { record } of carriers) explaining.add(record);
    const facts = joined(carriers.map((one) => one.record));
    for (const { record, seq } of along) if (!explaining.has(record)) found.set(record, { code: 'D8', facts, seq });
    for (const { record, seq } of changes) {
      if (along.some((one) => one.record === record)) continue;
      if (!explaining.has(record) && !isSessionByName(record)) found.set(record, { code: 'D6', facts, seq });
    }
    const changed = new Set(changes.map((one) => one.record));
    for (const { record, known } of hop.sent) {
      if (changed.has(record) || isInQuestion(record, known, carriers)) continue;
      found.set(record, { code: 'D5', facts, seq: hop.sentSeq ?? hop.seq });
    }
  }
  for (const record of explaining) found.delete(record);
  if (explaining.size === 0 && unexplained?.hop !== undefined) {
    const { seq } = unexplained.hop;
    const { best, beside } = lastResort(site, unexplained, unexplained.hop, found);
    const code = best.length === 1 ? 'D7' : 'D7m';
    for (const record of beside) found.set(record, { code: 'D6', facts: joined(best), seq });
    for (const record of best) found.set(record, { code, seq });
  }
  return found;
}

/**
 * A framework's session cookie, or one that is called so and was exchanged, explains the sign-in: what came beside it under a name that says nothing is
 * not needed to explain it, however random. Page caches, versions of data, pictures and tokens of forms come so.
 */
function primaryOf(able: readonly Change[]): {
  readonly carriers: readonly Change[];
  readonly along: readonly Change[];
} {
  const explains = ({ record, before }: Change) =>
    isSessionByName(record) || (before !== undefined && namesSession(record.name));
  if (!able.some(explains)) return { carriers: able, along: [] };
  const goesAlong = ({ record, before }: Change) =>
    before === undefined &&
    !mayRemember(record) &&
    record.pinned === undefined &&
    !isSessionByName(record) &&
    !namesSession(record.name);
  return { carriers: able.filter((one) => !goesAlong(one)), along: able.filter(goesAlong) };
}

/** Kept from scripts and for longer than two days: it may open the account alone when the session is over. */
function mayRemember({ stored, spans }: CookieRecord): boolean {
  const since = spans.at(-1)?.first.at ?? 0;
  return stored?.httpOnly === true && (stored.expirationDate ?? 0) - since / 1000 > 2 * 86_400;
}

/** By the answers of the sign-in itself; where those brought nothing, by the next ones. */
function carriersOf(site: SiteRecord, { outcome, until }: JudgedSignIn, hop: HopRecord) {
  const atOnce = changesIn(outcome.chain, hop);
  const carriers = atOnce.filter(canCarry);
  if (carriers.length > 0) return { changes: atOnce, carriers };
  const changes = [...atOnce, ...changesIn(nextAnswers(site, outcome.chain.at(-1) ?? hop, until), hop)];
  return { changes, carriers: changes.filter(canCarry) };
}

function nextAnswers(site: SiteRecord, last: HopRecord, until: number): readonly HopRecord[] {
  const found: HopRecord[] = [];
  let telling = 0;
  for (const next of hopsAfter(site, last.responseSeq ?? last.seq)) {
    if (next.seq >= until || next.at - last.at > LATER_WITHIN || telling >= LATER_ANSWERS) break;
    if (!isTelling(next)) continue;
    found.push(next);
    if (next.index === 0) telling += 1;
  }
  return found;
}

/** Cookies that these answers gave a new identity, the last line of each. */
function changesIn(hops: readonly HopRecord[], hop: HopRecord): readonly Change[] {
  const before = new Map(hop.sent.map((one) => [one.record, one.known]));
  const changes = new Map<CookieRecord, Change>();
  for (const { record, known, refused, deletes, seq } of hops.flatMap((one) => one.set)) {
    if (refused) continue;
    const old = before.get(record);
    if (deletes || (old !== undefined && sameIdentity(old, known))) changes.delete(record);
    else changes.set(record, { record, known, before: old, seq });
  }
  return [...changes.values()];
}

function canCarry({ record, known }: Change): boolean {
  const { result } = looksOf(record);
  if (result.kind !== undefined && result.kind !== 'session') return false;
  if (record.pinned !== undefined) return record.pinned;
  return (result.kind === 'session' || canIdentify(known)) && !isChurning(record);
}

function isSessionByName(record: CookieRecord): boolean {
  return record.pinned ?? looksOf(record).result.kind === 'session';
}

/**
 * It stayed, and may be the session all the same. Beside one that was exchanged it is not: that one was the session. Beside one that only
 * came, a framework's session cookie may be, and so may one whose name and value speak of a session, unless a framework's came. Where no name speaks at
 * all, one that looks like the one that came may be it as well: a remembered device and a session look alike.
 */
function isInQuestion(record: CookieRecord, known: Known, carriers: readonly Change[]): boolean {
  if (carriers.some(({ before }) => before !== undefined)) return false;
  if (isSessionByName(record)) return true;
  if (carriers.some((one) => isSessionByName(one.record))) return false;
  if (looksOf(record).class !== 'session-likely') return false;
  if (namesSession(record.name)) return true;
  const silent = !carriers.some((one) => namesSession(one.record.name));
  const guarded = isGuarded(record) || !carriers.some((one) => isGuarded(one.record));
  return silent && guarded && canIdentify(known) && !isChurning(record);
}

/** Kept from scripts: what a server wants for itself. */
function isGuarded(record: CookieRecord): boolean {
  return (record.stored?.httpOnly ?? record.askedHttpOnly) === true;
}

/**
 * Nothing came, and a framework's session cookie was sent, or one whose name speaks of a session, however weak its value: that one explains the sign-in,
 * and what no name speaks for stands by.
 */
function besideNamed(hop: HopRecord) {
  const byFramework = hop.sent.filter(({ record }) => isSessionByName(record));
  const named = byFramework.length > 0 ? byFramework : hop.sent.filter(speaksOfSession);
  if (named.length === 0) return [];
  const facts = joined(named.map(({ record }) => record));
  return hop.sent
    .filter(({ record }) => !named.some((one) => one.record === record) && !namesSession(record.name))
    .map(({ record }) => ({ record, evidence: { code: 'D5', facts, seq: hop.sentSeq ?? hop.seq } as const }));
}

/** A number may be a session's, and a word, such as a language, is none. */
function speaksOfSession({ record, known }: HopRecord['sent'][number]): boolean {
  if (record.pinned === false || looksOf(record).result.kind !== undefined) return false;
  return namesSession(record.name) && /\d/.test(known.identity.part);
}

interface LastResort {
  readonly best: readonly CookieRecord[];
  /** Numbers and names that came with a value that looks drawn: they belong to it. */
  readonly beside: readonly CookieRecord[];
}

/**
 * Nothing that can be an identifier came: then what was sent with the sign-in or given by it is all that can carry the session, however weak.
 * The best by looks, and none where something that can be an identifier stayed.
 */
function lastResort(
  site: SiteRecord,
  { outcome }: JudgedSignIn,
  hop: HopRecord,
  bystanders: ReadonlyMap<CookieRecord, TrafficEvidence>,
): LastResort {
  const given = changesIn(outcome.chain, hop).map(({ record, known }) => ({ record, known }));
  const sent = hop.sent.filter(({ record }) => !given.some((one) => one.record === record));
  const held = [...given, ...sent].filter(
    ({ record }) =>
      !bystanders.has(record) &&
      looksOf(record).result.kind === undefined &&
      record.pinned === undefined &&
      !isChurning(record),
  );
  const strong = site.cookies.some((one) => !bystanders.has(one) && looksOf(one).class === 'session-likely');
  if (strong || held.length === 0) return { best: [], beside: [] };
  const drawn = held.filter(({ known: { identity } }) => isDrawn(identity.part));
  const chosen = drawn.length > 0 ? drawn : held;
  const score = Math.max(...chosen.map(({ record }) => looksOf(record).result.score));
  const best = chosen.map(({ record }) => record).filter((record) => looksOf(record).result.score === score);
  const beside = given.map(({ record }) => record).filter((record) => !chosen.some((one) => one.record === record));
  return { best, beside };
}

const isDrawn = (part: string): boolean => part.length >= SHORTEST_DRAWN && !isReadable(part);

function joined(records: readonly CookieRecord[]): string {
  return [...new Set(records.map(({ name }) => name || '(nameless)'))].slice(0, 3).join(', ');
}

/** Evidence of an attempt's outcome from the cookies: B1, B2, B2s, B20 and F6 (see `outcome.ts`). */
import { isChurning } from '../cookies/cookie-life.ts';
import { looksOf } from '../ranking/standing.ts';
import { sameIdentity } from '../records/identity-cache.ts';
import type { Judging } from './judging.ts';

/** What the answers did to the cookies that were sent with the attempt. */
export function judgeCookies(state: Judging): void {
  const { attempt, context, chain, final, success, failure } = state;
  const { hop } = attempt;
  const before = new Map(attempt.hop.sent.map((one) => [one.record, one.known]));
  // A part of a value by itself says nothing: a sealed one looks like an identifier from its second part on.
  const parts = new Set(context.site.groups.flatMap((one) => (one.form === 'signature' ? [] : one.members)));
  let rotated = 0;
  let fresh = 0;
  let seq = final.responseSeq ?? final.seq;
  let changed = false;
  for (const line of chain.flatMap((one) => one.set)) {
    const old = before.get(line.record);
    if (line.refused || line.deletes) continue;
    if (old === undefined || !sameIdentity(old, line.known)) changed = true;
    const kind = context.classOf(line.record.key);
    if (kind !== 'session-likely' && kind !== 'session-possible' && kind !== 'remember-me') continue;
    // Whoever opens a link in a browser that knows nothing of the site is given a first cookie anyway.
    if (old === undefined) fresh = Math.max(fresh, attempt.hop.sentSeq === undefined ? 0 : attempt.link ? 10 : 20);
    else if (!sameIdentity(old, line.known) && !isChurning(line.record)) {
      const { kind: form } = line.known.identity;
      const comparable = (form === 'reference' || form === 'client-token') && !parts.has(line.record);
      rotated = Math.max(rotated, comparable ? 30 : 15);
    } else continue;
    seq = line.seq;
  }
  const proof = onlySignedIn(state);
  if (proof !== undefined) {
    const text = `${proof.framework} gives ${proof.name} to nobody who has not signed in, and it came.`;
    success.push({ code: 'B20', points: 30, text, seq: proof.seq });
  }
  if (rotated > 0) success.push({ code: 'B1', points: rotated, text: 'A likely session cookie got a new value.', seq });
  else if (fresh > 0) success.push({ code: 'B2', points: fresh, text: 'A likely session cookie was given.', seq });
  else if (hop.exchange.kind === 'xmlhttprequest') {
    const written = scriptWrote(state);
    if (written !== undefined) {
      const text = 'A script stored a likely session cookie soon after.';
      success.push({ code: 'B2s', points: 20, text, seq: written });
    }
  }
  if (!changed && !success.some((one) => one.points > 0 && one.code !== 'B4')) {
    failure.push({ code: 'F6', points: 15, text: 'No cookie and no address changed.', seq });
  }
}

/** A cookie that was not there before, and that its framework keeps for those who are signed in. */
function onlySignedIn({ attempt, chain }: Judging) {
  const before = new Set(attempt.hop.sent.map((one) => one.record));
  for (const { record, deletes, refused, seq } of chain.flatMap((one) => one.set)) {
    const { framework } = looksOf(record);
    if (deletes || refused || before.has(record) || framework?.onlySignedIn !== true) continue;
    return { framework: framework.framework, name: record.name.slice(0, 60), seq };
  }
  return undefined;
}

/** A page that keeps its token in a cookie writes it as soon as it has it. @returns the moment's `seq` */
function scriptWrote({ attempt, context, settled }: Judging): number | undefined {
  const { site, classOf, until } = context;
  for (const record of site.cookies) {
    const span = record.spans.at(-1);
    if (span?.setBy !== 'script-or-user' || span.ordinal > 0 || span.ended !== undefined) continue;
    const { seq, at } = span.first;
    if (seq <= attempt.hop.seq || seq >= until || at - settled.at > 5_000) continue;
    if (classOf(record.key).startsWith('session')) return seq;
  }
  return undefined;
}

/** The verdict on the whole session set across one successful sign-in. Rules V1 to V26; where facts are missing there is none. */
import { pathOf } from '../../lexicon/address.ts';
import { doubtfulMove } from '../cookies/server-nodes.ts';
import type { CookieClass, Gap, Rotation, RotationRow } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import { gapAround } from '../traffic/gap-around.ts';
import { type JudgedRow, rotationWindow } from './judge-row.ts';
import { judgeRows } from './judge-rows.ts';

export interface RotationContext {
  readonly site: SiteRecord;
  readonly members: readonly CookieRecord[];
  readonly classOf: (key: string) => CookieClass;
  readonly gaps: readonly Gap[];
  /** `seq` of the next attempt or sign-out. */
  readonly until: number;
  /** The step before asked for another factor and had rotated already. */
  readonly rotatedAtStepBefore: boolean;
  /** A code that follows a step which nobody saw. */
  readonly firstStepUnseen?: boolean;
  /** Somebody was signed in already. */
  readonly signedInBefore: boolean;
  /** Not a sign-in: a change of password or role. */
  readonly change?: boolean;
}

const AGAIN = 'Sign out and in again while this panel is open.';
const AGAIN_CHANGE = 'Make the change once more while this panel is open.';

export function judgeRotation(hop: HopRecord, chain: readonly HopRecord[], context: RotationContext): Rotation {
  const rotation = judgeWindow(hop, chain, context);
  if (context.change !== true) return rotation;
  // The rules' sentences are written for sign-ins.
  const rows = rotation.rows.map((row) => ({ ...row, text: ofChange(row.text) }));
  const missing = rotation.missing === undefined ? {} : { missing: AGAIN_CHANGE };
  return { ...rotation, rows, text: ofChange(rotation.text), ...missing };
}

const ofChange = (text: string): string =>
  text.replaceAll('the sign-in', 'the change').replaceAll('at sign-in', 'then');

function judgeWindow(hop: HopRecord, chain: readonly HopRecord[], context: RotationContext): Rotation {
  const { site, members, gaps, until } = context;
  const window = rotationWindow(site, hop, chain, until);
  const rows = judgeRows(members, site.groups, window);
  const last = window.settling.at(-1) ?? hop;
  const gap = gapAround(gaps, hop, last);
  if (gap !== undefined) {
    return verdict('inconclusive', 'gap', rows, `Facts are missing around the sign-in: ${gap.text}`, AGAIN);
  }
  const led = chain.length > 1 && hop.status === undefined;
  if (chain.some((one) => one.exchange.incomplete) || led || hop.sentSeq === undefined) {
    const text = 'The recording was interrupted during the sign-in, so that what was sent with it is not known.';
    return verdict('inconclusive', 'incomplete', rows, text, AGAIN);
  }
  if (members.length === 0) {
    const text = 'No cookie is known to carry the session.';
    return verdict(
      'inconclusive',
      'no-session',
      rows,
      text,
      'Pin the cookie that carries the session, or look for a token outside cookies.',
    );
  }
  const weighed = weigh(rows, hop, context);
  const moved = weighed.verdict === 'rotated' ? doubtfulMove(hop, lastSeq(last), site.cookies, members) : undefined;
  if (moved === undefined) return weighed;
  const text = `${weighed.text} At the same moment ${moved.name} named another server (${moved.text}), and a server that does not know a session gives a new one: the sign-in may not have been the reason.`;
  return verdict('inconclusive', 'node', rows, text, AGAIN);
}

const lastSeq = ({ seq, responseSeq }: HopRecord): number => responseSeq ?? seq;

function weigh(rows: readonly JudgedRow[], hop: HopRecord, context: RotationContext): Rotation {
  const where = `${hop.method} ${pathOf(hop.url)}`;
  const of = (...verdicts: RotationRow['verdict'][]) => rows.filter((row) => verdicts.includes(row.verdict));
  const kept = of('kept', 're-set');
  const rotated = of('rotated');
  // State that the browser was given only now cannot have been planted, as little as an identifier.
  const fresh = rows.filter(
    (row) => row.verdict === 'new' || (row.verdict === 'client-state' && row.before === undefined),
  );
  const blocked = rows.find((row) => row.blocked !== undefined);
  const surely = kept.filter((row) => context.classOf(row.cookie) !== 'session-possible');
  if (kept.length > 0 && (rotated.length > 0 || fresh.length > 0)) {
    const changed = [...rotated, ...fresh];
    // A cookie that merely might carry the session cannot outvote one that does and was renewed.
    if (surely.length === 0 && rotated.length > 0) return passed(rotated, rows, where);
    const text = `${names(kept)} had the same identifier before and after ${where}, while ${names(changed)} ${changed.length === 1 ? 'was' : 'were'} given beside it. How much the old one still opens depends on the server.`;
    return verdict('added-beside', sameName(kept, changed) ? 'V14' : 'V6', rows, text);
  }
  if (blocked !== undefined && (kept.length === 0 || blocked.rule === 'V13' || blocked.rule === 'V26')) {
    return verdict('inconclusive', blocked.rule, rows, `${blocked.name}: ${blocked.blocked}`, nextStep(blocked.rule));
  }
  const [first] = kept;
  if (first !== undefined) return keptVerdict(first, kept, rows, where, context);
  if (rotated.length > 0) return passed(rotated, rows, where);
  if (fresh.length > 0 || of('removed').length > 0) {
    if (of('removed').length > 0 && fresh.length > 0) return passed(fresh, rows, where);
    if (fresh.length === 0) {
      return verdict(
        'inconclusive',
        'V5',
        rows,
        'The session cookie was deleted and none was seen in its place.',
        AGAIN,
      );
    }
    const text = `No session identifier was sent with ${where}; ${names(fresh)} came fresh with it.`;
    return verdict('nothing-before', 'V1', rows, text);
  }
  if (of('client-state').length > 0) {
    const text = `${names(of('client-state'))} holds the session’s state itself, so that there is no identifier that could be planted. Signing out cannot make old copies useless.`;
    return verdict(
      'inconclusive',
      'V8',
      rows,
      text,
      'Save the cookie before signing out, and try it again afterwards.',
    );
  }
  const text = 'None of the session cookies was sent with the sign-in or given by it.';
  return verdict('inconclusive', 'no-session', rows, text, 'Pin the cookie that carries the session.');
}

function keptVerdict(
  first: JudgedRow,
  kept: readonly JudgedRow[],
  rows: readonly JudgedRow[],
  where: string,
  { rotatedAtStepBefore, firstStepUnseen, signedInBefore, change = false }: RotationContext,
): Rotation {
  if (firstStepUnseen === true) {
    const text = `${names(kept)} was kept at the code, ${where}. The step before it was not seen, or not whole, and may have given a new identifier.`;
    return verdict('inconclusive', 'V10', rows, text, AGAIN);
  }
  if (rotatedAtStepBefore) {
    const text = `${names(kept)} was renewed at the first factor and kept at the last, ${where}.`;
    return verdict('added-beside', 'V10', rows, text);
  }
  const all = kept.every((row) => row.verdict === 're-set');
  const how = first.rule === 'V12' ? first.text : `Anyone who planted it beforehand is now signed in.`;
  const again = all ? ' The server sent the same one again: renewed, not rotated.' : '';
  if (change) {
    const still = first.rule === 'V12' ? first.text : 'Whoever holds a copy of it goes on as before.';
    const text = `${names(kept)} had the same identifier before and after ${where}.${again} ${still}`;
    return verdict(all ? 're-set' : 'kept', first.rule, rows, text);
  }
  const shared = signedInBefore ? ' It was signed in already, so that two sign-ins share one session.' : '';
  const text = `${names(kept)} had the same identifier before and after ${where}.${again}${shared} ${how}`;
  return verdict(all ? 're-set' : 'kept', signedInBefore && first.rule === 'V2' ? 'V24' : first.rule, rows, text);
}

function passed(rotated: readonly JudgedRow[], rows: readonly JudgedRow[], where: string): Rotation {
  const rule = rotated[0]?.rule === 'V1' ? 'V5' : (rotated[0]?.rule ?? 'V5');
  const late = rule === 'V11' ? ', one or two requests later' : '';
  return verdict('rotated', rule, rows, `${names(rotated)} got a new identifier at ${where}${late}.`);
}

function nextStep(rule: string): string {
  if (rule === 'V7')
    return 'Only trying the old value tells: save the cookie before the sign-in, and send it again afterwards.';
  return AGAIN;
}

function sameName(a: readonly RotationRow[], b: readonly RotationRow[]): boolean {
  return a.some((one) => b.some((other) => one.name === other.name));
}

function names(rows: readonly RotationRow[]): string {
  return [...new Set(rows.map((row) => row.name || '(nameless)'))].join(', ');
}

function verdict(
  outcome: Rotation['verdict'],
  rule: string,
  rows: readonly JudgedRow[],
  text: string,
  missing?: string,
): Rotation {
  const shown = rows.map(({ rule: _rule, blocked: _blocked, ...row }): RotationRow => row);
  return { verdict: outcome, rule, rows: shown, text, ...(missing === undefined ? {} : { missing }) };
}

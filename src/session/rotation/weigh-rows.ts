/** From what became of each session cookie to the verdict on the session. */
import type { JudgedRow, KeptRule, OpenRule, ReplacedRule, RowFinding, Verdict } from './finding.ts';

export interface Weighing {
  /** Method and path of the request. */
  readonly where: string;
  /** By its key: the cookie merely might carry the session. */
  mayCarry(cookie: string): boolean;
  readonly rotatedAtStepBefore: boolean;
  readonly firstStepUnseen: boolean;
  /** A sign-in by somebody who was signed in already. */
  readonly secondSignIn: boolean;
}

export function weighRows(rows: readonly JudgedRow[], weighing: Weighing): Verdict {
  const { where } = weighing;
  const kept = rows.filter((row) => keptRule(row.finding) !== undefined);
  const rotated = rows.filter((row) => row.verdict === 'rotated');
  // State that the browser was given only now cannot have been planted, as little as an identifier.
  const fresh = rows.filter((row) => row.finding.rule === 'V1');
  if (kept.length > 0 && (rotated.length > 0 || fresh.length > 0)) {
    // A cookie that merely might carry the session cannot outvote one that does and was renewed.
    if (rotated.length > 0 && kept.every((row) => weighing.mayCarry(row.cookie))) return replaced(rotated, where);
    return besideVerdict(kept, [...rotated, ...fresh], where);
  }
  // A row that is open by itself leaves a cookie that was kept its verdict; one that was overwritten (V13) or thrown out (V26) does not.
  const open = rows.find((row) => openRule(row.finding) !== undefined);
  const rule = open && openRule(open.finding);
  if (open !== undefined && rule !== undefined && (kept.length === 0 || rule === 'V13' || rule === 'V26')) {
    return { verdict: 'inconclusive', finding: { rule, name: open.name, row: open.finding } };
  }
  if (kept.length > 0) return keptVerdict(kept, weighing);
  if (rotated.length > 0) return replaced(rotated, where);
  // Deleted (V28): another that came with the answer took its place.
  const removed = rows.some((row) => row.finding.rule === 'V28');
  if (removed && fresh.length > 0) return replaced(fresh, where);
  if (removed) return { verdict: 'inconclusive', finding: { rule: 'V28' } };
  if (fresh.length > 0) return { verdict: 'nothing-before', finding: { rule: 'V1', names: names(fresh), where } };
  const again = rows.filter((row) => row.finding.rule === 'V32');
  if (again.length > 0) return { verdict: 'inconclusive', finding: { rule: 'V32', names: names(again), where } };
  const state = rows.filter((row) => row.finding.rule === 'V8');
  return state.length > 0
    ? { verdict: 'inconclusive', finding: { rule: 'V8', names: names(state) } }
    : { verdict: 'inconclusive', finding: { rule: 'V31' } };
}

function besideVerdict(kept: readonly JudgedRow[], changed: readonly JudgedRow[], where: string): Verdict {
  const sameName = kept.some((one) => changed.some((other) => one.name === other.name));
  const finding = {
    rule: sameName ? 'V14' : 'V6',
    names: names(kept),
    others: { names: names(changed), count: changed.length },
    where,
  } as const;
  // Which of two cookies of different names opens the account nobody can see from here; of two with one name, the old one may win.
  return { verdict: sameName ? 'added-beside' : 'inconclusive', finding };
}

function keptVerdict(kept: readonly JudgedRow[], weighing: Weighing): Verdict {
  const { where, rotatedAtStepBefore, firstStepUnseen, secondSignIn } = weighing;
  const concerned = { names: names(kept), where };
  if (firstStepUnseen) return { verdict: 'inconclusive', finding: { rule: 'V30', ...concerned } };
  if (rotatedAtStepBefore) return { verdict: 'added-beside', finding: { rule: 'V10', ...concerned } };
  const row: RowFinding = kept[0]?.finding ?? { rule: 'V2' };
  const own = keptRule(row) ?? 'V2';
  const allSentAgain = kept.every((one) => one.verdict === 're-set');
  const rule: KeptRule | 'V24' = own === 'V2' && secondSignIn ? 'V24' : own;
  const finding = { rule, ...concerned, allSentAgain, secondSignIn, row };
  return { verdict: allSentAgain ? 're-set' : 'kept', finding };
}

/** @param rows cookies with a new identifier, or those that came in the place of one that was deleted */
function replaced(rows: readonly JudgedRow[], where: string): Verdict {
  const rule = replacedRule(rows[0]?.finding) ?? 'V5';
  return { verdict: 'rotated', finding: { rule, names: names(rows), where } };
}

function keptRule({ rule }: RowFinding): KeptRule | undefined {
  switch (rule) {
    case 'V2':
    case 'V3':
    case 'V4':
    case 'V9':
    case 'V12':
      return rule;
    default:
      return undefined;
  }
}

function openRule({ rule }: RowFinding): OpenRule | undefined {
  switch (rule) {
    case 'V7':
    case 'V27':
    case 'V26':
    case 'V13':
    case 'V29':
      return rule;
    default:
      return undefined;
  }
}

function replacedRule(finding: RowFinding | undefined): ReplacedRule | undefined {
  switch (finding?.rule) {
    case 'V5':
    case 'V11':
    case 'V15':
    case 'V25':
      return finding.rule;
    default:
      return undefined;
  }
}

function names(rows: readonly JudgedRow[]): string {
  return [...new Set(rows.map((row) => row.name || '(nameless)'))].join(', ');
}

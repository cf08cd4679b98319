/**
 * What became of the session set's cookies across one sign-in, the parts of one value joined: a part that came or went because the
 * content grew is no rotation, and all parts changed together are one.
 */
import { identityOf } from '../../identifier/identity-of.ts';
import { joinValues } from '../cookies/cookie-groups.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { RecordGroup } from '../records/record-group.ts';
import type { JudgedRow } from './finding.ts';
import { judgeChange } from './judge-change.ts';
import { judgeRow } from './judge-row.ts';
import type { RotationWindow } from './rotation-window.ts';

export function judgeRows(
  members: readonly CookieRecord[],
  groups: readonly RecordGroup[],
  window: RotationWindow,
): readonly JudgedRow[] {
  const joined = new Map<CookieRecord, RecordGroup>();
  // A signature stands for nobody: the cookie that it belongs to is judged alone.
  for (const group of groups) {
    if (group.form !== 'signature') for (const one of group.members) joined.set(one, group);
  }
  const done = new Set<RecordGroup>();
  return members.flatMap((record) => {
    const group = joined.get(record);
    if (group === undefined) return judgeRow(record, window) ?? [];
    if (done.has(group)) return [];
    done.add(group);
    return judgeGroup(group, window) ?? [];
  });
}

function judgeGroup(group: RecordGroup, window: RotationWindow): JudgedRow | undefined {
  const rows = group.members.map((one) => judgeRow(one, window));
  const judged = rows.filter((row) => row !== undefined);
  const [lead] = group.members;
  if (lead === undefined || judged.length === 0) return undefined;
  const seqs = [...new Set(judged.flatMap((row) => row.seqs))].sort((a, b) => a - b);
  const valuesBefore = rows.map((row) => row?.before);
  const valuesAfter = rows.map((row) => (row?.verdict === 'removed' ? undefined : row?.after));
  const before = sideOf(group, valuesBefore);
  const after = sideOf(group, valuesAfter);
  const row = {
    cookie: lead.key,
    parts: group.members.map((one) => one.key),
    name: group.name,
    seqs,
    ...(before === undefined ? {} : { before: before.value, identityBefore: before.identity }),
    ...(after === undefined ? {} : { after: after.value, identityAfter: after.identity }),
  };
  const open = judged.find(leavesTheWholeOpen);
  if (open !== undefined) return { ...row, verdict: 'inconclusive', finding: open.finding };
  if (before === undefined) {
    const state = after?.identity.kind === 'client-state';
    const finding = { rule: 'V1', by: { how: 'parts', count: judged.length } } as const;
    return { ...row, verdict: state ? 'client-state' : 'new', finding };
  }
  if (after === undefined) return { ...row, verdict: 'removed', finding: { rule: 'V28', allParts: true } };
  const lines = window.settling.flatMap((one) => one.set.filter((line) => group.members.includes(line.record)));
  const stored = lines.findLast((line) => !line.refused);
  return judgeChange(row, { before, after, lines, records: group.members, stored }, window);
}

/** What leaves a part open leaves the whole open, unless it is the part's own value: that is read from the whole again. */
function leavesTheWholeOpen({ verdict, finding }: JudgedRow): boolean {
  return verdict === 'inconclusive' && finding.rule !== 'V7' && finding.rule !== 'V27';
}

function sideOf(group: RecordGroup, values: readonly (string | undefined)[]) {
  const value = joinValues(group, values);
  return value === '' ? undefined : { value, identity: identityOf(group.name, value) };
}

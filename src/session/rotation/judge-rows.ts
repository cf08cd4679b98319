/**
 * What became of the session set's cookies across one sign-in, parts of one value joined: a part that came or went because the content grew is no
 * rotation, and all parts changed together are one.
 */
import { identityOf } from '../../identifier/identity-of.ts';
import { joinValues } from '../cookies/cookie-groups.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { RecordGroup } from '../records/record-group.ts';
import { type JudgedRow, judgeChange, judgeRow, type RotationWindow } from './judge-row.ts';

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
  const [before, after] = [
    joinValues(
      group,
      rows.map((row) => row?.before),
    ),
    joinValues(
      group,
      rows.map((row) => (row?.verdict === 'removed' ? undefined : row?.after)),
    ),
  ];
  const base = { cookie: lead.key, parts: group.members.map((one) => one.key), name: group.name, seqs };
  const row = { ...base, ...sideOf(group, 'before', before), ...sideOf(group, 'after', after) };
  // What leaves a part open for another reason than its form leaves the whole open.
  const open = judged.find((one) => one.blocked !== undefined && one.rule !== 'V7');
  if (open !== undefined) {
    return { ...row, verdict: 'inconclusive', rule: open.rule, text: open.text, blocked: open.blocked ?? open.text };
  }
  if (before === '') {
    const state = row.identityAfter?.kind === 'client-state';
    return {
      ...row,
      verdict: state ? 'client-state' : 'new',
      rule: 'V1',
      text: `${count(judged.length)} came with the sign-in.`,
    };
  }
  if (after === '')
    return { ...row, verdict: 'removed', rule: 'V5', text: 'All its parts were deleted at the sign-in.' };
  const lines = window.settling.flatMap((one) => one.set.filter((line) => group.members.includes(line.record)));
  const change = {
    before: { value: before, identity: identityOf(group.name, before) },
    after: { value: after, identity: identityOf(group.name, after) },
    ...{ lines, records: group.members, stored: lines.findLast((line) => !line.refused) },
  };
  return judgeChange(row, change, window);
}

function sideOf(group: RecordGroup, side: 'before' | 'after', value: string): Partial<JudgedRow> {
  if (value === '') return {};
  const identity = identityOf(group.name, value);
  return side === 'before' ? { before: value, identityBefore: identity } : { after: value, identityAfter: identity };
}

const count = (parts: number): string => (parts === 1 ? 'One part of it' : `Its ${parts} parts`);

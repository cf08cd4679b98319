/** The rows of the Findings list: failures by severity, then what can't be told, passed, doesn't apply. */
import type { Outcome, Severity } from '../../src/checks/check.ts';
import type { Finding } from '../../src/report/report.ts';
import type { Order } from '../parts/rows/held-order.ts';

export type GroupId = Severity | Exclude<Outcome, 'failed'>;

export type FindingRow =
  | {
      readonly kind: 'group';
      readonly id: GroupId;
      readonly title: string;
      readonly count: number;
      readonly open: boolean;
    }
  | { readonly kind: 'finding'; readonly group: GroupId; readonly finding: Finding; readonly hidden: boolean };

/** A finding that comes to be judged otherwise is another row. */
export const FINDINGS_ORDER: Order<FindingRow> = {
  idOf: (row) => (row.kind === 'group' ? row.id : `${row.group} ${row.finding.id}`),
  groupOf: (row) => (row.kind === 'group' ? row.id : row.group),
};

/** In the order of the list. */
const TITLES: Readonly<Record<GroupId, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  note: 'Note',
  cantTell: "Can't tell",
  passed: 'Passed',
  inapplicable: "Doesn't apply",
};
const GROUPS = Object.keys(TITLES) as readonly GroupId[];

/** @param open groups that the person has opened or folded; the others are open where they matter most */
export function findingRows(
  findings: readonly Finding[],
  filter: string,
  open: ReadonlyMap<GroupId, boolean>,
): readonly FindingRow[] {
  const wanted = filter.trim().toLowerCase();
  const shown = findings.filter((finding) => wordsOf(finding).includes(wanted));
  const hasFailed = shown.some(({ outcome }) => outcome === 'failed');
  // Where nothing failed, what could not be told is what there is left to do.
  const opens = (id: GroupId) =>
    id === 'passed' || id === 'inapplicable' || (id === 'cantTell' && hasFailed) ? wanted !== '' : true;
  return GROUPS.flatMap((id): readonly FindingRow[] => {
    const members = shown.filter((finding) => groupOf(finding) === id);
    if (members.length === 0) return [];
    const isOpen = open.get(id) ?? opens(id);
    return [
      { kind: 'group', id, title: TITLES[id], count: members.length, open: isOpen },
      ...members.map((finding) => ({ kind: 'finding' as const, group: id, finding, hidden: !isOpen })),
    ];
  });
}

function groupOf({ outcome, severity }: Finding): GroupId {
  return outcome === 'failed' ? (severity ?? 'note') : outcome;
}

function wordsOf(finding: Finding): string {
  return `${finding.title}\n${finding.summary}\n${finding.site}\n${finding.cookieName ?? finding.tokenName ?? ''}\n${finding.severity ?? ''}`.toLowerCase();
}

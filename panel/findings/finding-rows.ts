/** The rows of the Findings list: failures by severity, then what can't be told, passed, doesn't apply. */
import type { Outcome, Severity } from '../../src/checks/check.ts';
import type { Finding } from '../../src/report/report.ts';
import type { Order } from '../parts/rows/held-order.ts';
import { outcomeWords } from '../parts/text/words.ts';

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

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'note'];
const OTHERS = ['cantTell', 'passed', 'inapplicable'] as const;

/** @param open groups that the person has opened or folded; the rest follow the rule. */
export function findingRows(
  findings: readonly Finding[],
  filter: string,
  open: ReadonlyMap<GroupId, boolean>,
): readonly FindingRow[] {
  const wanted = filter.trim().toLowerCase();
  const shown = findings.filter((finding) => wordsOf(finding).includes(wanted));
  const failed = shown.filter((finding) => finding.outcome === 'failed');
  const groups = [
    ...SEVERITIES.map((id) => ({
      id,
      title: capital(id),
      members: failed.filter((finding) => (finding.severity ?? 'note') === id),
      opens: true,
    })),
    ...OTHERS.map((id) => ({
      id,
      title: capital(outcomeWords[id].word),
      members: shown.filter((finding) => finding.outcome === id),
      // Where nothing failed, what could not be told is what there is left to do.
      opens: (id === 'cantTell' && failed.length === 0) || wanted !== '',
    })),
  ];
  return groups
    .filter(({ members }) => members.length > 0)
    .flatMap(({ id, title, members, opens }): readonly FindingRow[] => {
      const isOpen = open.get(id) ?? opens;
      return [
        { kind: 'group', id, title, count: members.length, open: isOpen },
        ...members.map((finding) => ({ kind: 'finding' as const, group: id, finding, hidden: !isOpen })),
      ];
    });
}

function wordsOf(finding: Finding): string {
  return `${finding.title}\n${finding.summary}\n${finding.site}\n${finding.cookieName ?? finding.tokenName ?? ''}\n${finding.severity ?? ''}`.toLowerCase();
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

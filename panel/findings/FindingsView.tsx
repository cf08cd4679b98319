import { useState } from 'preact/hooks';
import type { Finding } from '../../src/report/report.ts';
import { FilterBox } from '../parts/FilterBox.tsx';
import { Cell } from '../parts/rows/Cell.tsx';
import { useHeldOrder } from '../parts/rows/held-order.ts';
import { type RowProps, Rows } from '../parts/rows/Rows.tsx';
import { SplitPane } from '../parts/SplitPane.tsx';
import { ToneIcon } from '../parts/ToneIcon.tsx';
import { SiteText } from '../parts/text/SiteText.tsx';
import { outcomeWords, severityWords } from '../parts/text/words.ts';
import { useStore } from '../state/store-context.ts';
import { FindingDetails } from './FindingDetails.tsx';
import { FINDINGS_ORDER, type FindingRow, findingRows, type GroupId } from './finding-rows.ts';

/** What was judged, the worst first; what is in order or out of place folds away. */
export function FindingsView() {
  const store = useStore();
  const [open, setOpen] = useState<ReadonlyMap<GroupId, boolean>>(new Map());
  const report = store.report.value;
  const fresh = report === undefined ? [] : findingRows(report.findings, store.filter.value, open);
  const { rows, onHover } = useHeldOrder(fresh, FINDINGS_ORDER);
  if (report === undefined) return null;
  const chosen = report.findings.find((finding) => finding.id === store.finding.value);
  const toggle = (row: FindingRow) => {
    if (row.kind === 'group') setOpen(new Map([...open, [row.id, !row.open]]));
  };
  return (
    <div class="view">
      <div class="bar">
        <FilterBox label="Filter findings" />
      </div>
      <SplitPane
        label="Divide list and details"
        share={0.4}
        stackedShare={0.4}
        first={
          rows.length === 0 ? (
            <p class="empty">{store.filter.value === '' ? 'Nothing judged yet.' : 'Nothing matches the filter.'}</p>
          ) : (
            <Rows
              label="Findings"
              items={rows}
              columns={2}
              tree
              keyOf={FINDINGS_ORDER.idOf}
              isSelected={(row) => row.kind === 'finding' && row.finding.id === store.finding.value}
              isHidden={(row) => row.kind === 'finding' && row.hidden}
              choose={(row) => {
                if (row.kind === 'finding') store.finding.value = row.finding.id;
              }}
              press={toggle}
              onHover={onHover}
              open={(row) => {
                if (row.kind === 'group') toggle(row);
                else document.querySelector<HTMLElement>('[data-testid=finding-details] h2')?.focus();
              }}
              row={(row, rowProps) =>
                row.kind === 'group' ? (
                  <GroupRow row={row} rowProps={rowProps} />
                ) : (
                  <FindingLine finding={row.finding} hidden={row.hidden} rowProps={rowProps} />
                )
              }
            />
          )
        }
        second={
          chosen === undefined ? (
            <section class="details empty" data-testid="finding-details" aria-label="Details">
              <p>Choose a finding to see why, on what evidence, and what to do.</p>
            </section>
          ) : (
            <FindingDetails key={chosen.id} finding={chosen} model={report.model} />
          )
        }
      />
    </div>
  );
}

interface GroupRowProps {
  readonly row: Extract<FindingRow, { kind: 'group' }>;
  readonly rowProps: RowProps;
}

function GroupRow({ row, rowProps }: GroupRowProps) {
  const folding = { ...rowProps, 'aria-level': 1, 'aria-expanded': row.open };
  return (
    <div {...folding} class="row group-row">
      <Cell span={2}>
        <svg class={row.open ? 'twisty open' : 'twisty'} viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <path d="M3 1.5l4 3.5-4 3.5z" fill="currentColor" />
        </svg>
        {row.title} <span class="dim">{row.count}</span>
      </Cell>
    </div>
  );
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly hidden: boolean;
  readonly rowProps: RowProps;
}

function FindingLine({ finding, hidden, rowProps }: FindingLineProps) {
  const below = { ...rowProps, 'aria-level': 2 };
  const { tone, word } =
    finding.severity === undefined ? outcomeWords[finding.outcome] : severityWords[finding.severity];
  return (
    <div
      {...below}
      class="row finding-row"
      hidden={hidden}
      data-testid="finding-row"
      data-check={finding.check}
      data-outcome={finding.outcome}
    >
      <Cell class="finding-title">
        <span class={`tone-${tone}`} title={word}>
          <ToneIcon tone={tone} />
          <span class="visually-hidden">{word}: </span>
        </span>{' '}
        {finding.outcome === 'failed' ? finding.title : <Told finding={finding} />}
      </Cell>
      <Cell class="finding-where dim">
        <SiteText text={finding.cookieName ?? finding.tokenName ?? finding.site} limit={80} />
      </Cell>
    </div>
  );
}

/** A title names what fails. Where nothing failed, the summary says what was found instead. */
function Told({ finding }: { readonly finding: Finding }) {
  return (
    <span title={`Looked for: ${finding.title}`}>
      <SiteText text={finding.summary} limit={240} />
    </span>
  );
}

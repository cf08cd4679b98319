import { Fragment } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { MatrixBrowser, MatrixCell, MatrixRow } from '../../../src/cookie/send/sending-matrix.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { SendingAnswer } from './SendingAnswer.tsx';
import { SendingSign } from './SendingSign.tsx';
import { browserNames, cellWords, otherBrowser } from './sending-words.ts';

interface SendingMatrixProps {
  readonly id: string;
  readonly rows: readonly MatrixRow[];
  /** The one of the log; its column comes first. */
  readonly browser: MatrixBrowser;
}

interface Place {
  readonly row: number;
  readonly browser: MatrixBrowser;
}

/** What testers ask first comes first: what others can do. */
const RANK: Readonly<Record<MatrixRow['who'], number>> = {
  'other-site': 0,
  jar: 1,
  sibling: 2,
  network: 3,
  'this-site': 4,
  user: 5,
};

/** Situations × browsers. One stop for the tab key, arrows walk; Enter opens what stands behind an answer, below its row. */
export function SendingMatrix({ id, rows: unsorted, browser }: SendingMatrixProps) {
  const rows = useMemo(() => unsorted.toSorted((a, b) => RANK[a.who] - RANK[b.who]), [unsorted]);
  const browsers = [browser, otherBrowser(browser)];
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [stop, setStop] = useState<Place>({ row: 0, browser });
  const table = useRef<HTMLTableElement>(null);

  const toggle = (key: string) => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };
  const walk = (event: KeyboardEvent, from: Place) => {
    const to = stepFrom(event.key, from, rows.length, browsers);
    if (to === undefined) return;
    event.preventDefault();
    setStop(to);
    cellAt(table.current, rows[to.row]?.id, to.browser)?.focus();
  };

  return (
    <table id={id} class="sending" data-testid="sending-matrix" ref={table}>
      <caption class="visually-hidden">
        Who can make which browser send the cookie. Each answer opens its reason.
      </caption>
      <thead>
        <tr>
          <th scope="col">Who asks, and how</th>
          {browsers.map((each) => (
            <th scope="col" key={each}>
              {browserNames[each]}
              {each === browser && <small> this browser</small>}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(rows).map((group) => (
        <tbody key={group[0]?.row.id}>
          {group.map(({ row, index }) => {
            const shown = browsers.filter((each) => opened.has(keyOf(row, each)));
            return (
              <Fragment key={row.id}>
                <tr>
                  <th scope="row">
                    <SiteText text={row.words} limit={300} />
                    {differs(row) && <small class="unlike">the browsers differ</small>}
                  </th>
                  {browsers.map((each) => (
                    <td key={each}>
                      <AnswerButton
                        row={row}
                        browser={each}
                        opened={opened.has(keyOf(row, each))}
                        answerId={answerId(id, row, each)}
                        inTabOrder={stop.row === index && stop.browser === each}
                        onToggle={() => {
                          setStop({ row: index, browser: each });
                          toggle(keyOf(row, each));
                        }}
                        onKey={(event) => walk(event, { row: index, browser: each })}
                      />
                    </td>
                  ))}
                </tr>
                {shown.length > 0 && (
                  <tr class="answers">
                    <td colSpan={3}>
                      {shown.map((each) => (
                        <SendingAnswer
                          key={each}
                          id={answerId(id, row, each)}
                          browser={each}
                          row={row}
                          cell={row.cells[each]}
                        />
                      ))}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}

interface AnswerButtonProps {
  readonly row: MatrixRow;
  readonly browser: MatrixBrowser;
  readonly opened: boolean;
  readonly answerId: string;
  readonly inTabOrder: boolean;
  onToggle(): void;
  onKey(event: KeyboardEvent): void;
}

function AnswerButton(props: AnswerButtonProps) {
  const { row, browser } = props;
  const cell: MatrixCell = row.cells[browser];
  const words = cellWords(cell);
  return (
    <button
      type="button"
      class="answer"
      data-testid="sending-cell"
      data-browser={browser}
      data-situation={row.id}
      data-attached={cell.attachment.attached}
      aria-expanded={props.opened}
      aria-controls={props.opened ? props.answerId : undefined}
      tabIndex={props.inTabOrder ? 0 : -1}
      onClick={props.onToggle}
      onKeyDown={props.onKey}
    >
      <SendingSign attached={cell.attachment.attached} />
      {words !== '' && <small>{words}</small>}
      <span class="visually-hidden">
        , {browserNames[browser]}: {row.words}
      </span>
    </button>
  );
}

/** Rows of one and the same actor stand together. */
function groupsOf(rows: readonly MatrixRow[]) {
  const groups: { readonly row: MatrixRow; readonly index: number }[][] = [];
  for (const [index, row] of rows.entries()) {
    const group = groups.at(-1);
    if (group?.[0]?.row.who === row.who) group.push({ row, index });
    else groups.push([{ row, index }]);
  }
  return groups;
}

function differs({ cells }: MatrixRow): boolean {
  return cells.chromium.attachment.attached !== cells.firefox.attachment.attached;
}

function keyOf(row: MatrixRow, browser: MatrixBrowser): string {
  return `${row.id} ${browser}`;
}

function answerId(table: string, row: MatrixRow, browser: MatrixBrowser): string {
  return `${table}-${row.id}-${browser}`;
}

function stepFrom(key: string, from: Place, rows: number, browsers: readonly MatrixBrowser[]): Place | undefined {
  const [first = from.browser, second = from.browser] = browsers;
  switch (key) {
    case 'ArrowDown':
      return { ...from, row: Math.min(rows - 1, from.row + 1) };
    case 'ArrowUp':
      return { ...from, row: Math.max(0, from.row - 1) };
    case 'Home':
      return { ...from, row: 0 };
    case 'End':
      return { ...from, row: rows - 1 };
    case 'ArrowLeft':
      return { ...from, browser: first };
    case 'ArrowRight':
      return { ...from, browser: second };
    default:
      return undefined;
  }
}

/** Ids and browsers are words of ours. */
function cellAt(table: HTMLElement | null, situation = '', browser: MatrixBrowser): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-situation="${situation}"][data-browser="${browser}"]`) ?? null;
}

import { type ComponentChildren, Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { px } from '../px.ts';
import { useBox } from '../use-box.ts';

/** Height of every row, CSS pixels; `--row` in panel.css says the same. */
export const ROW_PX = 22;
/** Up to here all rows are in the document; beyond, only those near the visible part. */
const ALL_UP_TO = 200;
const MARGIN_ROWS = 20;

export interface RowProps {
  readonly role: 'row';
  readonly 'aria-rowindex': number;
  readonly 'aria-selected'?: boolean;
  readonly tabIndex: number;
  readonly 'data-row': number;
  onFocus(): void;
  onClick(): void;
}

interface RowsProps<Item> {
  /** Accessible name of the list. */
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: number;
  /** Rows have levels and fold. */
  readonly tree?: boolean;
  keyOf(item: Item): string;
  isSelected(item: Item): boolean;
  /** Folded away: in the document while the list is short, but no stop of the keyboard. */
  isHidden?(item: Item): boolean;
  /** Arrows and clicks choose a row at once, as in the browser's own lists. */
  choose(item: Item): void;
  /** Enter on a row. */
  open?(item: Item): void;
  /** A click on a row, after it was chosen. */
  press?(item: Item): void;
  leave?(): void;
  row(item: Item, props: RowProps): ComponentChildren;
  readonly header?: ComponentChildren;
  onHover?(inside: boolean): void;
}

/** A list of rows of equal height with one tab stop: arrows, Home, End and page keys move, the rest is the row's own. */
export function Rows<Item>(props: RowsProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const { height } = useBox(box);
  const items = props.isHidden === undefined ? props.items : props.items.filter((item) => !props.isHidden?.(item));
  const selected = items.findIndex(props.isSelected);
  const [active, setActive] = useState(0);
  const stop = Math.min(selected === -1 ? active : selected, Math.max(0, items.length - 1));

  const whole = items.length <= ALL_UP_TO;
  const from = whole ? 0 : Math.max(0, Math.floor(top / ROW_PX) - MARGIN_ROWS);
  const to = whole ? items.length : Math.min(items.length, Math.ceil((top + height) / ROW_PX) + MARGIN_ROWS);

  const places = new Map(items.map((item, index) => [item, index]));

  const goTo = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setActive(index);
    props.choose(item);
    const element = box.current;
    if (!element) return;
    const header = element.querySelector<HTMLElement>('[data-header]')?.offsetHeight ?? 0;
    if (index * ROW_PX < element.scrollTop) element.scrollTop = index * ROW_PX;
    const bottom = (index + 1) * ROW_PX + header - element.clientHeight;
    if (bottom > element.scrollTop) element.scrollTop = bottom;
    requestAnimationFrame(() => element.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus());
  };

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Keys pressed inside a row's own control belong to that control.
    if (!(event.target as HTMLElement).matches('[data-row]')) return;
    const page = Math.max(1, Math.floor(height / ROW_PX) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      PageDown: Math.min(stop + page, items.length - 1),
      PageUp: Math.max(stop - page, 0),
      Home: 0,
      End: items.length - 1,
    };
    const next = moves[event.key];
    const item = items[stop];
    if (next !== undefined) goTo(next);
    else if (event.key === 'Enter' && item !== undefined) props.open?.(item);
    else if (event.key === 'Escape') props.leave?.();
    else return;
    event.preventDefault();
  };

  const grid = {
    role: props.tree ? ('treegrid' as const) : ('grid' as const),
    'aria-label': props.label,
    'aria-rowcount': items.length + (props.header === undefined ? 0 : 1),
    'aria-colcount': props.columns,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role is in `grid`
    <div
      ref={box}
      class="rows"
      {...grid}
      onScroll={() => !whole && setTop(box.current?.scrollTop ?? 0)}
      onKeyDown={press}
      onPointerEnter={() => props.onHover?.(true)}
      onPointerLeave={() => props.onHover?.(false)}
    >
      {props.header}
      {/* biome-ignore lint/a11y/useSemanticElements: laid out by CSS grid, outside of any <table> */}
      <div role="rowgroup" style={{ paddingTop: px(from * ROW_PX), paddingBottom: px((items.length - to) * ROW_PX) }}>
        {(whole ? props.items : items.slice(from, to)).map((item) => {
          const index = places.get(item) ?? -1;
          return (
            <Fragment key={props.keyOf(item)}>
              {props.row(item, {
                role: 'row',
                'aria-rowindex': index + (props.header === undefined ? 1 : 2),
                'aria-selected': index === selected,
                tabIndex: index === stop ? 0 : -1,
                'data-row': index,
                onFocus: () => setActive(index),
                onClick: () => {
                  goTo(index);
                  props.press?.(item);
                },
              })}
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}

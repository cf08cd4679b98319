import type { ComponentChildren } from 'preact';

interface CellProps {
  readonly class?: string;
  readonly title?: string | undefined;
  /** Columns that it takes, where more than one. */
  readonly span?: number;
  readonly children?: ComponentChildren;
}

/** A cell of a `Rows` grid. The focus stays on the rows: a cell is read, never entered. */
export function Cell(props: CellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows are laid out by CSS grid, outside of any <table>
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus for its cells
    <span role="gridcell" class={props.class} title={props.title} aria-colspan={props.span}>
      {props.children}
    </span>
  );
}

interface ColumnHeadsProps {
  readonly class: string;
  readonly heads: readonly string[];
}

/** The names of the columns; stays in view while the rows scroll. */
export function ColumnHeads(props: ColumnHeadsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    // biome-ignore lint/a11y/useFocusableInteractive: heads are read with the cells
    <div role="row" class={`row columns ${props.class}`} aria-rowindex={1} data-header>
      {props.heads.map((head) => (
        // biome-ignore lint/a11y/useSemanticElements: as above
        // biome-ignore lint/a11y/useFocusableInteractive: as above
        <span role="columnheader" key={head} class={`col-${head.toLowerCase().replaceAll(' ', '-')}`}>
          {head}
        </span>
      ))}
    </div>
  );
}

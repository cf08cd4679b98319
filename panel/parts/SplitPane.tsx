import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useBox } from './use-box.ts';

interface SplitPaneProps {
  /** Accessible name of the divider. */
  readonly label: string;
  readonly first: ComponentChildren;
  readonly second: ComponentChildren;
  /** Share of the first pane, 0 to 1, until it is moved: side by side, and stacked. */
  readonly share: number;
  readonly stackedShare: number;
}

const STEP = 0.05;
const SMALLEST = 0.15;
const LARGEST = 0.85;

/** Two panes and a divider: side by side when the panel is low or wide, else stacked. Dragged, or moved with the arrow keys. */
export function SplitPane(props: SplitPaneProps) {
  const [moved, setMoved] = useState<number>();
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = useBox(box);
  const beside = width > 760 || (height <= 260 && width > 560);
  const share = moved ?? (beside ? props.share : props.stackedShare);

  const move = (next: number) => setMoved(Math.min(LARGEST, Math.max(SMALLEST, next)));
  const drag = (event: PointerEvent) => {
    const frame = box.current?.getBoundingClientRect();
    if (!frame || !(event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) return;
    move(beside ? (event.clientX - frame.left) / frame.width : (event.clientY - frame.top) / frame.height);
  };
  const press = (event: KeyboardEvent) => {
    const next = {
      [beside ? 'ArrowLeft' : 'ArrowUp']: share - STEP,
      [beside ? 'ArrowRight' : 'ArrowDown']: share + STEP,
      Home: SMALLEST,
      End: LARGEST,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };

  return (
    <div ref={box} class={`split ${beside ? 'beside' : 'stacked'}`} style={{ '--share': `${share * 100}%` }}>
      <div class="split-first">{props.first}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: an <hr> takes no focus and no value; this is ARIA's window splitter */}
      <div
        class="split-divider"
        role="separator"
        tabIndex={0}
        aria-label={props.label}
        aria-orientation={beside ? 'vertical' : 'horizontal'}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={SMALLEST * 100}
        aria-valuemax={LARGEST * 100}
        onPointerDown={(event) => (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId)}
        onPointerMove={drag}
        onKeyDown={press}
      />
      <div class="split-second">{props.second}</div>
    </div>
  );
}

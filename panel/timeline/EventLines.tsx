import { px } from '../parts/px.ts';
import type { Scale } from './scale.ts';
import type { EventLine } from './tracks/event-lines.ts';
import type { Brush } from './use-pan.ts';

interface EventLinesProps {
  readonly lines: readonly EventLine[];
  readonly scale: Scale;
  readonly gutter: number;
  readonly cursorX: number | undefined;
  readonly brush: Brush | undefined;
}

/** Sign-ins and sign-outs as lines through all lanes, and the cursor. Drawn above the lanes, out of the pointer's way. */
export function EventLines(props: EventLinesProps) {
  const { scale, brush, cursorX } = props;
  return (
    <svg class="event-lines" style={{ left: px(props.gutter), width: px(scale.width) }} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.6" height="5" fill="#000" fill-opacity="0.28" />
        </pattern>
      </defs>
      {props.lines.map((line) => {
        const x = scale.xOf(line);
        if (x < 0 || x > scale.width) return null;
        return (
          <line
            key={line.id}
            class={`event-line ${line.kind} tone-${line.tone}${line.certain ? '' : ' uncertain'}`}
            data-testid={line.kind === 'sign-in' ? 'timeline-sign-in' : 'timeline-sign-out'}
            x1={x}
            x2={x}
            y1="0"
            y2="100%"
          />
        );
      })}
      {cursorX !== undefined && cursorX >= 0 && cursorX <= scale.width && (
        <line class="cursor" x1={cursorX} x2={cursorX} y1="0" y2="100%" />
      )}
      {brush !== undefined && <rect class="brush" x={brush.from} y="0" width={brush.to - brush.from} height="100%" />}
    </svg>
  );
}

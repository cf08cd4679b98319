import { px } from '../parts/px.ts';
import { ToneIcon } from '../parts/ToneIcon.tsx';
import { duration } from '../parts/text/times.ts';
import { useStore } from '../state/store-context.ts';
import type { Axis } from './axis.ts';
import { ICON_PX, placeFlags } from './place-flags.ts';
import type { Scale } from './scale.ts';
import type { EventLine } from './tracks/event-lines.ts';

interface RulerProps {
  readonly axis: Axis;
  readonly scale: Scale;
  readonly gutter: number;
  readonly lines: readonly EventLine[];
}

const TICK_PX = 84;
/** Width of the longest label. */
const LABEL_PX = 54;
/** The mean width of a letter. */
const LETTER_PX = 6;
const SCROLLBAR_PX = 12;

/** Ticks, the lengths of breaks, and the names of the lines that go through all lanes. */
export function Ruler(props: RulerProps) {
  const store = useStore();
  const { axis, scale } = props;
  const wanted = Math.max(2, Math.floor(scale.width / TICK_PX));
  const { from, to } = scale.window;
  const step = axis.step(from, to, wanted);
  let lastTick = Number.NEGATIVE_INFINITY;
  const ticks = axis.ticks(from, to, wanted).flatMap((tick) => {
    const x = scale.x(tick.unit);
    const beforeBreak = axis.breaks.some((gap) => x < scale.x(gap.to) && x + LABEL_PX > scale.x(gap.from));
    if (x - lastTick < TICK_PX * 0.8 || x > scale.width - LABEL_PX || x < 0 || beforeBreak) return [];
    lastTick = x;
    return [{ x, text: axis.kind === 'time' ? clock(tick.value, step) : `event ${tick.value}` }];
  });
  const onScreen = props.lines
    .map((line) => ({ line, x: scale.xOf(line) }))
    .filter(({ x }) => x >= -1 && x <= scale.width + 1);
  const places = placeFlags(
    onScreen.map(({ line, x }) => ({ x, needed: ICON_PX + flagWords(line).length * LETTER_PX })),
    -props.gutter,
    scale.width + SCROLLBAR_PX,
  );
  return (
    <div class="ruler">
      <div class="flags-row">
        {onScreen.map(({ line, x }, index) => {
          const { spoken = false, leftwards = false } = places[index] ?? {};
          return (
            <button
              key={line.id}
              type="button"
              tabIndex={-1}
              class={`event-flag tone-${line.tone} ${line.kind}${leftwards ? ' leftwards' : ''}`}
              style={{ left: px(props.gutter + x) }}
              title={`${line.kind} ${line.word}: click for its story`}
              onClick={() => store.select({ kind: line.kind, id: line.id })}
            >
              <ToneIcon tone={line.tone} />
              {spoken && <span>{flagWords(line)}</span>}
            </button>
          );
        })}
      </div>
      <div class="ticks-row">
        {ticks.map(({ x, text }) => (
          <span key={x} class="tick" style={{ left: px(props.gutter + x) }}>
            {text}
          </span>
        ))}
        {axis.breaks.map((gap) => {
          const left = scale.x(gap.from);
          const width = scale.x(gap.to) - left;
          if (left + width < 0 || left > scale.width) return null;
          return (
            <span
              key={gap.from}
              class="break"
              style={{ left: px(props.gutter + left), width: px(width) }}
              title={`Nothing happened for ${duration(gap.ms)}`}
            >
              {width > 26 ? duration(gap.ms) : ''}
            </span>
          );
        })}
      </div>
    </div>
  );
}

function flagWords(line: EventLine): string {
  if (line.kind === 'sign-in') return line.word;
  return line.word === '' ? 'sign-out' : `sign-out: ${line.word}`;
}

const toSeconds = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const toMinutes = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function clock(at: number, step: number): string {
  if (step >= 60_000) return toMinutes.format(at);
  if (step >= 1_000) return toSeconds.format(at);
  return `${toSeconds.format(at)}.${String(((at % 1_000) + 1_000) % 1_000).padStart(3, '0')}`;
}

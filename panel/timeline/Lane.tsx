import type { Gap } from '../../src/session/model/model.ts';
import { identifierTint } from '../parts/identifier-tint.ts';
import { SiteText } from '../parts/text/SiteText.tsx';
import { count } from '../parts/text/words.ts';
import { useStore } from '../state/store-context.ts';
import type { Axis } from './axis.ts';
import type { Scale } from './scale.ts';
import { sentPath } from './sent-path.ts';
import type { Bar, Track, TrackEvent } from './tracks/track.ts';
import { visibleEvents } from './visible-events.ts';

/** Height of a lane, CSS pixels. */
export const LANE_PX = 26;
const BAR_TOP = 4;
const BAR_HEIGHT = 13;
const BAR_MIDDLE = BAR_TOP + BAR_HEIGHT / 2;
const SENT_Y = 21;

interface LaneProps {
  readonly track: Track;
  readonly scale: Scale;
  readonly axis: Axis;
  readonly chosen: boolean;
  readonly gaps: readonly Gap[];
}

/** One cookie or token: its name, a bar per identifier, what happened to it, and below the bar when it was sent. */
export function Lane({ track, scale, axis, chosen, gaps }: LaneProps) {
  const store = useStore();
  const words = `${track.name}: ${count(track.bars.length, 'identifier')}, sent ${count(track.sent.seqs.length, 'time')}`;
  return (
    <div
      class={`lane${track.inSession ? ' in-session' : ''}${chosen ? ' chosen' : ''}`}
      data-testid="timeline-lane"
      data-cookie={track.name}
    >
      <button
        type="button"
        tabIndex={-1}
        class="lane-name mono"
        title={`${track.site}\nShow what is known about it`}
        onClick={() => store.select({ kind: track.kind, key: track.key })}
      >
        {track.name === '' ? '(no name)' : <SiteText text={track.name} limit={80} />}
        {track.where !== undefined && (
          <span class="lane-where">
            {' '}
            <SiteText text={track.where} limit={80} />
          </span>
        )}
      </button>
      <svg class="lane-plot" width={scale.width} height={LANE_PX} role="img" aria-label={words}>
        {axis.breaks.map((gap) => (
          <rect
            key={gap.from}
            class="silence"
            x={scale.x(gap.from)}
            y="0"
            width={scale.x(gap.to) - scale.x(gap.from)}
            height={LANE_PX}
          />
        ))}
        {gaps.map((gap) => {
          const from = scale.xOf({ seq: gap.seq, at: gap.from });
          return (
            <rect
              key={gap.seq}
              class="gap"
              x={from}
              y="0"
              width={Math.max(3, scale.xOf({ seq: gap.seq, at: gap.to }) - from)}
              height={LANE_PX}
            />
          );
        })}
        {barsOnScreen(track.bars, scale).map(({ bar, x, width }) => (
          <BarDrawn key={bar.ordinal} bar={bar} x={x} width={width} />
        ))}
        <path class="sent-dots" d={sentPath(track, scale, SENT_Y)} />
        {visibleEvents(track.events, scale).map((event) => (
          <EventDrawn key={`${event.seq} ${event.kind}`} kind={event.kind} x={event.x} />
        ))}
        {barsOnScreen(track.bars, scale).map(({ bar, x, width }) =>
          width > 20 ? (
            <text
              key={bar.ordinal}
              class={`bar-number tint-${identifierTint(bar.ordinal)}`}
              x={Math.max(0, x) + 9}
              y={BAR_MIDDLE + 3.5}
            >
              {bar.ordinal + 1}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

function BarDrawn({ bar, x, width }: { readonly bar: Bar; readonly x: number; readonly width: number }) {
  const tint = identifierTint(bar.ordinal);
  return (
    <g class={`tint-${tint}`}>
      <rect
        class="bar-fill"
        data-testid="timeline-bar"
        data-ordinal={bar.ordinal}
        x={x}
        y={BAR_TOP}
        width={width}
        height={BAR_HEIGHT}
        rx="2"
      >
        <title>{bar.words}</title>
      </rect>
      {/* Every second identifier is hatched, so that neighbours differ without colour too. */}
      {bar.ordinal % 2 === 1 && (
        <rect class="bar-hatch" fill="url(#hatch)" x={x} y={BAR_TOP} width={width} height={BAR_HEIGHT} rx="2" />
      )}
      {bar.to === undefined && width > 20 && (
        <path class="bar-goes-on" d={`M${x + width - 7} ${BAR_MIDDLE - 3}l3 3-3 3`} />
      )}
    </g>
  );
}

function EventDrawn({ kind, x }: { readonly kind: TrackEvent['kind']; readonly x: number }) {
  switch (kind) {
    case 'deleted':
      return <path class="event-deleted" d={`M${x - 3.5} ${BAR_MIDDLE - 3.5}l7 7m0-7l-7 7`} />;
    case 'moved':
      return <path class="event-moved" d={`M${x - 4} ${BAR_MIDDLE}l4 -4l4 4l-4 4z`} />;
    case 'found':
      return <path class="event-found" d={`M${x} ${BAR_TOP - 2}v${BAR_HEIGHT + 4}`} />;
    case 'set':
    case 'refused':
      return <circle class={`event-${kind}`} cx={x} cy={BAR_MIDDLE} r={3.6} />;
    case 'renewed':
      return <circle class="event-renewed" cx={x} cy={BAR_MIDDLE} r={2.4} />;
    default:
      return kind satisfies never;
  }
}

/** Bars cut to the screen; where several fall into one pixel, the last stands for them. */
function barsOnScreen(bars: readonly Bar[], scale: Scale) {
  const shown: { bar: Bar; x: number; width: number }[] = [];
  for (const bar of bars) {
    const from = Math.max(-4, scale.xOf(bar.from));
    const to = bar.to === undefined ? scale.width - 2 : Math.min(scale.width + 4, scale.xOf(bar.to));
    if (to < 0 || from > scale.width) continue;
    const width = Math.max(1.5, to - from - 1);
    const before = shown.at(-1);
    if (before !== undefined && before.width <= 2 && from - before.x < 1) shown.pop();
    shown.push({ bar, x: from, width });
  }
  return shown;
}

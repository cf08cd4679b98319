import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gap } from '../../src/session/model/model.ts';
import { px } from '../parts/px.ts';
import { useBox } from '../parts/use-box.ts';
import { useStore } from '../state/store-context.ts';
import type { Axis } from './axis.ts';
import { describeMoment } from './describe-moment.ts';
import { EventLines } from './EventLines.tsx';
import { HoverCard, type Hovered } from './HoverCard.tsx';
import { LANE_PX, Lane } from './Lane.tsx';
import { nearestEvent, nextEvent } from './nearest-event.ts';
import { Ruler } from './Ruler.tsx';
import { scaleOf, type Window } from './scale.ts';
import type { EventLine } from './tracks/event-lines.ts';
import type { Track } from './tracks/track.ts';
import { usePan } from './use-pan.ts';

interface PlotProps {
  readonly axis: Axis;
  readonly window: Window | undefined;
  readonly tracks: readonly Track[];
  readonly lines: readonly EventLine[];
  readonly gaps: readonly Gap[];
  onZoom(factor: number, around?: number): void;
  onWindow(window: Window | undefined): void;
  onHover(inside: boolean): void;
}

/** How near the pointer has to come to an event, CSS pixels. */
const REACH = 7;
/** Kept free at the right for the lanes' scroll bar. */
const SCROLLBAR = 14;
const MARGIN_LANES = 4;

export function Plot(props: PlotProps) {
  const store = useStore();
  const { axis, tracks, lines } = props;
  const plot = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const box = useBox(plot);
  const [top, setTop] = useState(0);
  const [lane, setLane] = useState<number>();
  const [hovered, setHovered] = useState<Hovered>();
  const gutter = box.width < 520 ? 104 : 150;
  const scale = scaleOf(axis, props.window, Math.max(40, box.width - gutter - SCROLLBAR));
  const cursor = store.cursor.value;

  const show = (seq: number) => {
    store.cursor.value = seq;
    const observation = store.log.at(seq);
    if (observation === undefined || props.window === undefined) return;
    const unit = axis.unitOf(observation);
    const { from, to } = props.window;
    if (unit < from || unit > to) props.onWindow({ from: unit - (to - from) / 2, to: unit + (to - from) / 2 });
  };

  // A jump from elsewhere brings its moment into view.
  useEffect(() => {
    if (cursor !== undefined) show(cursor);
  }, [cursor]);

  const gestures = usePan({
    scale,
    gutter,
    onWindow: props.onWindow,
    onZoom: props.onZoom,
    onClick: (x, y) => {
      const found = at(x, y);
      if (found !== undefined) show(found.seq);
    },
  });

  function at(x: number, y: number): Hovered | undefined {
    const index = Math.floor((y + (lanes.current?.scrollTop ?? 0) - (lanes.current?.offsetTop ?? 0)) / LANE_PX);
    const track = tracks[index];
    const line = lines.find((each) => Math.abs(scale.xOf(each) - x) <= 3);
    const near = track === undefined ? undefined : nearestEvent(track, scale, x, REACH);
    if (near !== undefined && track !== undefined) return { ...near, name: track.name, lane: index };
    return line === undefined
      ? undefined
      : { seq: line.seq, at: line.at, x: scale.xOf(line), words: `${line.kind} ${line.word}`, name: line.site };
  }

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== plot.current) return;
    const walked = lane === undefined ? tracks : tracks.slice(lane, lane + 1);
    const go = (forward: boolean, from: number) => {
      const next = nextEvent(walked, lines, from, forward);
      if (next !== undefined) show(next);
    };
    const moveLane = (by: number) => {
      const next = lane === undefined ? (by > 0 ? 0 : undefined) : lane + by;
      const clamped = next === undefined || next < 0 ? undefined : Math.min(next, tracks.length - 1);
      setLane(clamped);
      const element = lanes.current;
      if (element === null || clamped === undefined) return;
      if (clamped * LANE_PX < element.scrollTop) element.scrollTop = clamped * LANE_PX;
      const bottom = (clamped + 1) * LANE_PX - element.clientHeight;
      if (bottom > element.scrollTop) element.scrollTop = bottom;
    };
    const keys: Readonly<Record<string, () => void>> = {
      ArrowRight: () => go(true, cursor ?? 0),
      ArrowLeft: () => go(false, cursor ?? Number.POSITIVE_INFINITY),
      Home: () => go(true, 0),
      End: () => go(false, Number.POSITIVE_INFINITY),
      ArrowDown: () => moveLane(1),
      ArrowUp: () => moveLane(-1),
      '+': () => props.onZoom(0.5, cursorUnit()),
      '=': () => props.onZoom(0.5, cursorUnit()),
      '-': () => props.onZoom(2, cursorUnit()),
      '0': () => props.onWindow(undefined),
      Enter: () => document.querySelector<HTMLElement>('[data-testid=event-details] h2')?.focus(),
      Escape: () => {
        setLane(undefined);
        store.cursor.value = undefined;
      },
    };
    const action = keys[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };

  /** Where a lane begins in the plot; a line through all lanes is told of at the ruler. */
  const laneTop = (index = 0) => (lanes.current?.offsetTop ?? 0) + index * LANE_PX - (lanes.current?.scrollTop ?? 0);

  const cursorUnit = () => {
    const observation = cursor === undefined ? undefined : store.log.at(cursor);
    return observation === undefined ? undefined : axis.unitOf(observation);
  };

  const first = Math.max(0, Math.floor(top / LANE_PX) - MARGIN_LANES);
  const last = Math.min(tracks.length, Math.ceil((top + box.height) / LANE_PX) + MARGIN_LANES);
  const cursorMoment = cursor === undefined ? undefined : store.log.at(cursor);
  return (
    <div
      ref={plot}
      class="plot"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a plot is walked with the keys handled below
      tabIndex={0}
      aria-roledescription="timeline"
      aria-label="Timeline. Left and right walk from event to event, up and down choose a lane, plus and minus zoom, Enter shows the evidence."
      style={{ '--gutter': px(gutter) }}
      onKeyDown={press}
      onPointerEnter={() => props.onHover(true)}
      onPointerLeave={() => {
        props.onHover(false);
        setHovered(undefined);
      }}
      onPointerMove={(event) => {
        gestures.move(event);
        const frame = plot.current?.getBoundingClientRect();
        if (frame) setHovered(at(event.clientX - frame.left - gutter, event.clientY - frame.top));
      }}
      onPointerDown={gestures.down}
      onPointerUp={(event) => {
        setHovered(undefined);
        gestures.up(event);
      }}
      onWheel={gestures.wheel}
    >
      <Ruler axis={axis} scale={scale} gutter={gutter} lines={lines} />
      <div ref={lanes} class="lanes" onScroll={() => setTop(lanes.current?.scrollTop ?? 0)}>
        <div style={{ paddingTop: px(first * LANE_PX), paddingBottom: px((tracks.length - last) * LANE_PX) }}>
          {tracks.slice(first, last).map((track, offset) => (
            <Lane
              key={track.key}
              track={track}
              scale={scale}
              axis={axis}
              chosen={lane === first + offset}
              gaps={props.gaps}
            />
          ))}
        </div>
      </div>
      <EventLines
        lines={lines}
        scale={scale}
        gutter={gutter}
        cursorX={cursorMoment === undefined ? undefined : scale.xOf(cursorMoment)}
        brush={gestures.brush}
      />
      {hovered !== undefined && gestures.brush === undefined && (
        <HoverCard hovered={hovered} gutter={gutter} top={laneTop(hovered.lane)} box={box} />
      )}
      <div class="visually-hidden" role="status">
        {cursor !== undefined && describeMoment(cursor, tracks, lines)}
      </div>
    </div>
  );
}

import { useRef, useState } from 'preact/hooks';
import { Section } from '../../parts/Section.tsx';
import { clockTime, duration } from '../../parts/text/times.ts';
import { useBox } from '../../parts/use-box.ts';
import type { Assessed } from '../worker-messages.ts';
import { type Pen, useCanvas } from './use-canvas.ts';

const HEIGHT = 130;
const PAD = 6;
/** More points are drawn smaller and paler, so that density still shows. */
const MANY = 3_000;

type Points = NonNullable<Assessed['scatter']>;

/** Every identifier as a point: its number upwards, its turn or time of receipt to the right. Chance is a cloud; a line is not chance. */
export function Scatter({ assessed }: { readonly assessed: Assessed }) {
  const { scatter, assessment } = assessed;
  if (scatter === undefined || assessment.n < 3) return null;
  return <Cloud points={scatter} />;
}

function Cloud({ points }: { readonly points: Points }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useBox(box);
  const known = points.times.length > 0 && points.times.every((time) => !Number.isNaN(time));
  const [byTurn, setByTurn] = useState(false);
  const isTimed = known && !byTurn;
  const [first = 0, last = 1] = isTimed ? extremes(points.times) : [0, points.places.length - 1];
  const canvas = useCanvas(width, HEIGHT, (pen) => drawCloud(pen, points, isTimed, first, last), [points, isTimed]);
  return (
    <Section title="In the order of receipt" note="a cloud is what chance looks like; lines and steps are not">
      <div ref={box} class="cloud" data-testid="entropy-scatter">
        <canvas
          ref={canvas}
          style={{ width: '100%', height: `${HEIGHT}px` }}
          role="img"
          aria-label={`The varying part of ${points.places.length} identifiers, read as a number, by ${isTimed ? 'time' : 'order'} of receipt. What it shows is said under Objections.`}
        />
      </div>
      <p class="cloud-ends dim">
        <span>{isTimed ? clockTime(first) : '1st'}</span>
        {known && (
          <button type="button" class="link" onClick={() => setByTurn(!byTurn)}>
            {byTurn ? 'by time' : 'by order'}
          </button>
        )}
        <span>
          {isTimed ? `${clockTime(last)} (${duration(last - first)})` : `${(last + 1).toLocaleString('en')}th`}
        </span>
      </p>
    </Section>
  );
}

function extremes(times: Float64Array): readonly [number, number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const time of times) [first, last] = [Math.min(first, time), Math.max(last, time)];
  return [first, last];
}

/** Points drawn in one frame: some milliseconds' work. */
const AT_ONCE = 4_000;

function* drawCloud(
  { context, width, height, colour }: Pen,
  points: Points,
  isTimed: boolean,
  first: number,
  last: number,
): Generator<void> {
  context.fillStyle = colour('--accent');
  const isMany = points.places.length > MANY;
  context.globalAlpha = isMany ? 0.45 : 0.85;
  const size = isMany ? 1.2 : points.places.length > 300 ? 2 : 3.5;
  const [innerWidth, innerHeight] = [width - 2 * PAD, height - 2 * PAD];
  for (let index = 0; index < points.places.length; index++) {
    if (index > 0 && index % AT_ONCE === 0) yield;
    const place = points.places[index] ?? Number.NaN;
    if (Number.isNaN(place)) continue;
    const at = isTimed ? (points.times[index] ?? first) : index;
    const x = PAD + ((at - first) / Math.max(1e-9, last - first)) * innerWidth;
    const y = PAD + (1 - place) * innerHeight;
    context.fillRect(x - size / 2, y - size / 2, size, size);
  }
}

import { useRef, useState } from 'preact/hooks';
import type { BitStrengths } from '../../../src/entropy/bounds/bit-strengths.ts';
import { px } from '../../parts/px.ts';
import { Section } from '../../parts/Section.tsx';
import { useBox } from '../../parts/use-box.ts';
import type { Assessed } from '../worker-messages.ts';
import { type Pen, useCanvas } from './use-canvas.ts';

const LARGEST = 260;
/** Standard deviations: below the first nothing is drawn, from the second on the colour is full. */
const FAINT = 3;
const FULL = 8;

/** Every two bits of the values: dark where they go together more often, or more seldom, than chance. */
export function PairMatrix({ assessed }: { readonly assessed: Assessed }) {
  const { strengths } = assessed;
  if (strengths === undefined || strengths.size < 2) return null;
  return <Matrix strengths={strengths} />;
}

function Matrix({ strengths }: { readonly strengths: BitStrengths }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useBox(box);
  const [said, setSaid] = useState('');
  const side = Math.max(60, Math.min(LARGEST, width));
  const canvas = useCanvas(side, side, (pen) => drawPairs(pen, strengths), [strengths]);
  const note =
    strengths.size < strengths.all ? `the first ${strengths.size} of ${strengths.all} bits` : `${strengths.size} bits`;
  const point = (event: PointerEvent) => {
    const frame = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const [a, b] = [event.clientY - frame.top, event.clientX - frame.left].map((at) =>
      Math.floor((at / side) * strengths.size),
    );
    setSaid(sayPair(strengths, a ?? -1, b ?? -1));
  };
  return (
    <Section title="Bits that go together" note={note}>
      <div ref={box} class="matrix-box">
        <canvas
          ref={canvas}
          class="matrix"
          data-testid="entropy-matrix"
          style={{ width: px(side), height: px(side) }}
          role="img"
          aria-label={summary(strengths)}
          onPointerMove={point}
          onPointerLeave={() => setSaid('')}
        />
        <p class="dim">{said === '' ? summary(strengths) : said}</p>
      </div>
    </Section>
  );
}

function summary({ size, z }: BitStrengths): string {
  let strong = 0;
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) if (Math.abs(z[a * size + b] ?? 0) >= FULL) strong++;
  }
  const pairs = (size * (size - 1)) / 2;
  if (strong === 0) return 'No two bits stand out. Faint dots come by chance.';
  return `${strong.toLocaleString('en')} of ${pairs.toLocaleString('en')} pairs stand out.`;
}

function sayPair({ size, columns, z }: BitStrengths, a: number, b: number): string {
  const [one, other] = [columns[a], columns[b]];
  if (one === undefined || other === undefined || a < 0 || b < 0) return '';
  if (one === other) return `Position ${one + 1} with itself: not compared.`;
  const strength = z[a * size + b] ?? 0;
  const way = Math.abs(strength) < FAINT ? 'no more than by chance' : strength > 0 ? 'together' : 'against each other';
  return `Position ${one + 1} and position ${other + 1}: ${way}, ${Math.abs(strength).toFixed(1)} standard deviations.`;
}

function drawPairs({ context, width, colour }: Pen, { size, z }: BitStrengths) {
  const cell = width / size;
  for (const [sign, token] of [
    [1, '--accent'],
    [-1, '--warn'],
  ] as const) {
    context.fillStyle = colour(token);
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        const strength = (z[a * size + b] ?? 0) * sign;
        if (strength < FAINT) continue;
        context.globalAlpha = Math.min(1, 0.15 + (strength - FAINT) / (FULL - FAINT));
        context.fillRect(b * cell, a * cell, Math.max(1, cell), Math.max(1, cell));
      }
    }
  }
  // The diagonal blocks, one per position, where nothing is compared.
  context.globalAlpha = 0.25;
  context.fillStyle = colour('--line-strong');
  for (let a = 0; a < size; a++) context.fillRect(a * cell, a * cell, Math.max(1, cell), Math.max(1, cell));
}

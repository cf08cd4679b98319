import { useRef } from 'preact/hooks';
import type { Assessment } from '../../src/entropy/assessment.ts';
import { bitsText } from '../../src/entropy/sentences.ts';
import { SiteText } from '../parts/text/SiteText.tsx';
import { useBox } from '../parts/use-box.ts';
import { axisSentence, bitsAxis } from './charts/bits-axis.ts';
import type { Assessed } from './worker-messages.ts';

const PAD = 10;
/** y of the thresholds' names, of the bar, of the axis. */
const [NAMES, BAR, HEIGHT, AXIS, ALL] = [10, 16, 16, 38, 54] as const;

/** The interval on the axis of bits, then what it rests on, in the agreed sentences. */
export function Answer({ assessed }: { readonly assessed: Assessed }) {
  const { assessment, refused } = assessed;
  return (
    <div class="interval">
      {!assessment.areState && <Interval assessment={assessment} />}
      <ul class="said" data-testid="entropy-sentences">
        {assessment.sentences
          .filter((sentence) => assessment.areState || sentence !== assessment.upper.sentence)
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        {!assessed.format.isReference && (
          <li>
            <SiteText text={assessed.format.sentence} limit={800} />
          </li>
        )}
      </ul>
      {assessment.more !== undefined && (
        <p class="next" data-testid="entropy-more">
          {assessment.more.sentence}
        </p>
      )}
      {refused > 0 && (
        <p class="dim">
          {refused.toLocaleString('en')} values were left out: longer than a cookie can be, or past the 20,000 that are
          looked at.
        </p>
      )}
      <Guesses assessed={assessed} />
    </div>
  );
}

function Interval({ assessment }: { readonly assessment: Assessment }) {
  const box = useRef<HTMLDivElement>(null);
  const { width } = useBox(box);
  const { upper, modelLower, freeLower } = assessment;
  const axis = bitsAxis(upper.bits, width, PAD);
  const [free, model, most] = [axis.x(freeLower), axis.x(modelLower.bits), axis.x(upper.bits)];
  const isRight = most > width - 60;
  return (
    <>
      <div ref={box} class="axis-box">
        <svg class="axis" width={width} height={ALL} role="img" aria-label={axisSentence(assessment, bitsText)}>
          <rect class="axis-track" x={axis.x(0)} y={BAR} width={axis.x(axis.end) - axis.x(0)} height={HEIGHT} />
          <rect class="axis-free" x={axis.x(0)} y={BAR} width={free - axis.x(0)} height={HEIGHT} />
          <rect class="axis-model" x={free} y={BAR} width={Math.max(0, model - free)} height={HEIGHT} />
          <rect class="axis-open" x={model} y={BAR} width={Math.max(0, most - model)} height={HEIGHT} />
          {[64, 128].map((bits) => (
            <g key={bits} class="axis-threshold">
              <line x1={axis.x(bits)} x2={axis.x(bits)} y1={BAR - 3} y2={AXIS} />
              <text x={axis.x(bits)} y={NAMES} text-anchor="middle">
                {bits === 64 ? (width < 330 ? 'OWASP' : 'OWASP, NIST, ASVS 4') : 'ASVS 5.0'}
              </text>
            </g>
          ))}
          <line class="axis-upper" x1={most} x2={most} y1={BAR - 2} y2={BAR + HEIGHT + 2} />
          <line class="axis-line" x1={axis.x(0)} x2={axis.x(axis.end)} y1={AXIS} y2={AXIS} />
          {axis.ticks.map((bits) => (
            <g key={bits} class="axis-tick">
              <line x1={axis.x(bits)} x2={axis.x(bits)} y1={AXIS} y2={AXIS + 3} />
              <text
                x={axis.x(bits)}
                y={ALL - 2}
                text-anchor={bits === 0 ? 'start' : axis.x(bits) > width - 20 ? 'end' : 'middle'}
              >
                {bits === 0 ? '0 bits' : bits}
              </text>
            </g>
          ))}
          <text
            class="axis-word"
            x={isRight ? most - 5 : most + 5}
            y={BAR + 12}
            text-anchor={isRight ? 'end' : 'start'}
          >
            ≤ {bitsText(upper.bits)}
          </text>
        </svg>
      </div>
      <dl class="bounds">
        <div data-testid="entropy-upper" data-bits={upper.bits.toFixed(2)} data-reason={upper.reason}>
          <dt>
            <span class="key key-upper" aria-hidden="true" /> At most {bitsText(upper.bits)}
          </dt>
          <dd>{upper.sentence}</dd>
        </div>
        {assessment.n > 1 && <LowerBounds assessment={assessment} />}
      </dl>
    </>
  );
}

/** One value says nothing from below. */
function LowerBounds({ assessment: { modelLower, freeLower } }: { readonly assessment: Assessment }) {
  return (
    <>
      <div data-testid="entropy-model-lower" data-bits={modelLower.bits.toFixed(2)}>
        <dt>
          <span class="key key-model" aria-hidden="true" /> At least {bitsText(modelLower.bits)}
        </dt>
        <dd class="dim">if {modelLower.assumptions.join(', and ')}</dd>
      </div>
      <div data-testid="entropy-free-lower" data-bits={freeLower.toFixed(2)}>
        <dt>
          <span class="key key-free" aria-hidden="true" /> At least {bitsText(freeLower)}
        </dt>
        <dd class="dim">if each identifier is drawn independently</dd>
      </div>
    </>
  );
}

function Guesses({ assessed: { guesses } }: { readonly assessed: Assessed }) {
  if (guesses === undefined) return null;
  return (
    <p class="dim">
      {guesses.done ? 'Tried' : 'Trying'} hashes of counters, times, earlier identifiers and names
      {guesses.tried > 0 && `: ${guesses.tried.toLocaleString('en')} guesses`}
      {guesses.done ? '.' : ' …'}
    </p>
  );
}

import { IdentifierNumber } from '../../parts/IdentifierNumber.tsx';
import { ToneIcon } from '../../parts/ToneIcon.tsx';
import { fullTime } from '../../parts/text/times.ts';
import { useStore } from '../../state/store-context.ts';
import type { LifeStep } from '../rows/life-steps.ts';

const MOST = 24;

/** A cookie's or a token's life as one line of steps; each leads to its moment in the timeline. */
export function LifeStory(props: { readonly steps: readonly LifeStep[]; readonly end: string }) {
  const store = useStore();
  const { steps } = props;
  const left = Math.max(0, steps.length - MOST);
  return (
    <ol class="life" aria-label="Its life">
      {left > 0 && <li class="dim">{left} earlier steps</li>}
      {steps.slice(left).map((step) => (
        <li key={`${step.seq} ${step.ordinal ?? ''} ${step.text}`}>
          <button
            type="button"
            class="step"
            title={`${fullTime(step.at)}\nShow in the timeline`}
            onClick={() => store.showInTimeline(step.seq)}
          >
            <StepSign step={step} />
            {step.text}
          </button>
        </li>
      ))}
      <li class="dim">{props.end}</li>
    </ol>
  );
}

function StepSign(props: { readonly step: LifeStep }) {
  const { ordinal, tone } = props.step;
  if (ordinal !== undefined) return <IdentifierNumber ordinal={ordinal} />;
  return tone === 'none' ? null : <ToneIcon tone={tone} />;
}

import { THRESHOLDS } from '../../src/identifier/thresholds.ts';
import { useStore } from '../state/store-context.ts';

/** What the status is measured against. */
export function ThresholdChoice() {
  const store = useStore();
  const all = [...new Set(THRESHOLDS.map(({ bits }) => bits))];
  return (
    <fieldset class="threshold-choice">
      <legend class="dim">Measure against</legend>
      {all.map((bits) => (
        <label key={bits} class="check">
          <input
            type="radio"
            name="threshold"
            data-testid={`threshold-${bits}`}
            checked={store.threshold.value === bits}
            onChange={() => {
              store.threshold.value = bits;
            }}
          />
          <span>
            {bits} bits <span class="dim">{sourcesOfThreshold(bits)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function sourcesOfThreshold(bits: number): string {
  return THRESHOLDS.filter((each) => each.bits === bits)
    .map(({ short }) => short)
    .join(', ');
}

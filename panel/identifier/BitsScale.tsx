import { isUuid } from '../../src/checks/uuid-session-identifier.ts';
import type { Anatomy } from '../../src/identifier/anatomy-of.ts';
import { THRESHOLDS } from '../../src/identifier/thresholds.ts';
import { SiteText } from '../parts/text/SiteText.tsx';

/** The axis reaches at least so far, bits. */
const SHORTEST_AXIS = 160;
/** Chances above this are worth words. */
const WORTH_SAYING = 1e-6;

const BARS = [...new Set(THRESHOLDS.map(({ bits }) => bits))].map((bits) => ({
  bits,
  sources: THRESHOLDS.filter((each) => each.bits === bits).map(({ source }) => source),
}));

/** How many bits the format can hold, on an axis with the thresholds of standards; the likely part is darker. */
export function BitsScale({ anatomy }: { readonly anatomy: Anatomy }) {
  const { upperBits, likelyBits, sentence } = anatomy;
  if (upperBits === undefined) return <SiteText text={sentence} limit={800} />;
  const axis = Math.max(SHORTEST_AXIS, Math.min(upperBits * 1.08, 512));
  const share = (bits: number) => `${(Math.min(bits / axis, 1) * 100).toFixed(2)}%`;
  const likely = Math.min(likelyBits ?? upperBits, upperBits);
  return (
    <div class="bits" data-testid="bits">
      <div class="bits-axis" aria-hidden="true">
        <span class="bits-upper" style={{ width: share(upperBits) }} />
        <span class="bits-likely" style={{ width: share(likely) }} />
        {BARS.map(({ bits }) => (
          <span key={bits} class="bits-bar" style={{ left: share(bits) }} />
        ))}
        {BARS.map(({ bits }) => (
          <span key={bits} class="bits-bar-label" style={{ left: share(bits) }}>
            {bits}
          </span>
        ))}
      </div>
      <p>
        <SiteText text={sentence} limit={800} />
        {ambiguity(anatomy)}
      </p>
      <ul class="bars">
        {BARS.map(({ bits, sources }) => (
          <li key={bits} data-met={upperBits >= bits - 1e-6}>
            {upperBits >= bits - 1e-6 ? `${bits} bits fit in` : `${bits} bits are out of reach`}
            <span class="dim"> ({sources.join(', ')})</span>
          </li>
        ))}
      </ul>
      {isUuid(anatomy) && (
        <p>ASVS 5.0 (11.5.1) names UUIDs as falling short of its 128 bits: at most 122 of theirs are free.</p>
      )}
    </div>
  );
}

/** A value drawn from a larger alphabet may by chance show only characters of a smaller one. */
function ambiguity({ alphabet }: Anatomy): string {
  const { smallest, largest, chance } = alphabet;
  if (smallest.id === largest.id || chance < WORTH_SAYING) return '';
  return ` It may be ${smallest.title}; that ${largest.title} shows only such characters has a chance of ${percent(chance)}, so the larger one counts.`;
}

function percent(chance: number): string {
  const share = chance * 100;
  return share >= 10
    ? `${Math.round(share)} %`
    : share >= 0.1
      ? `${share.toFixed(1)} %`
      : `1 in ${Math.round(1 / chance).toLocaleString('en')}`;
}

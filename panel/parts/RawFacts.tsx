import { useStore } from '../state/store-context.ts';
import { describeObservation } from './text/describe-observation.ts';
import { SiteText } from './text/SiteText.tsx';
import { fullTime } from './text/times.ts';

/** The observation itself, identifiers masked. */
export function RawFacts(props: { readonly seq: number }) {
  const observation = useStore().log.at(props.seq);
  if (observation === undefined) {
    return <p class="dim">Dropped from the log to keep within its memory; only its sum is known.</p>;
  }
  const { title, lines } = describeObservation(observation);
  return (
    <div class="raw">
      <div class="dim">
        #{observation.seq} · {fullTime(observation.at)} · {title}
      </div>
      {lines.map((line, index) => (
        <div key={index} class="mono wrap">
          <SiteText text={line} limit={1_500} />
        </div>
      ))}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { Evidence as EvidenceOf } from '../../src/checks/check.ts';
import { useStore } from '../state/store-context.ts';
import { describeObservation } from './text/describe-observation.ts';
import { SiteText } from './text/SiteText.tsx';
import { fullTime, sinceStart } from './text/times.ts';

const AT_FIRST = 20;

/** What a claim rests on: a sentence each, the raw facts one click below, and a way to the timeline. */
export function EvidenceList(props: { readonly evidence: readonly EvidenceOf[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? props.evidence : props.evidence.slice(0, AT_FIRST);
  if (props.evidence.length === 0) return <p class="dim">No single observation stands for this.</p>;
  return (
    <ol class="evidence">
      {shown.map((each) => (
        <EvidenceItem key={`${each.seq} ${each.text}`} {...each} />
      ))}
      {shown.length < props.evidence.length && (
        <li>
          <button type="button" class="link" onClick={() => setAll(true)}>
            {props.evidence.length - shown.length} more
          </button>
        </li>
      )}
    </ol>
  );
}

function EvidenceItem(props: EvidenceOf) {
  const store = useStore();
  const [open, setOpen] = useState(false);
  const observation = store.log.at(props.seq);
  const startedAt = store.report.value?.model.startedAt ?? 0;
  return (
    <li>
      <div class="evidence-line">
        {observation !== undefined && (
          <time class="dim" title={fullTime(observation.at)}>
            {sinceStart(observation.at, startedAt)}
          </time>
        )}
        <span class="evidence-text">
          <SiteText text={props.text} limit={600} />
        </span>
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'hide' : 'raw'}
        </button>
        <button type="button" class="link" title="Show in the timeline" onClick={() => store.showInTimeline(props.seq)}>
          timeline
        </button>
      </div>
      {open && <RawFacts seq={props.seq} />}
    </li>
  );
}

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

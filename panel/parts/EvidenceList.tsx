import { useState } from 'preact/hooks';
import type { Evidence } from '../../src/checks/check.ts';
import { useStore } from '../state/store-context.ts';
import { RawFacts } from './RawFacts.tsx';
import { SiteText } from './text/SiteText.tsx';
import { fullTime, sinceStart } from './text/times.ts';

const AT_FIRST = 20;

/** What a claim rests on: a sentence each, the raw facts one click below, and a way to the timeline. */
export function EvidenceList(props: { readonly evidence: readonly Evidence[] }) {
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

function EvidenceItem(props: Evidence) {
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

import { changeCauses } from '../../src/session/cookies/change-causes.ts';
import { RawFacts } from '../parts/RawFacts.tsx';
import { SiteText } from '../parts/text/SiteText.tsx';
import { fullTime, sinceStart } from '../parts/text/times.ts';
import { useStore } from '../state/store-context.ts';
import { describeMoment } from './describe-moment.ts';
import type { EventLine } from './tracks/event-lines.ts';
import type { Track } from './tracks/track.ts';

interface EventDetailsProps {
  readonly tracks: readonly Track[];
  readonly lines: readonly EventLine[];
}

/** The evidence of the moment under the cursor: what it meant, and every fact of its exchange. */
export function EventDetails(props: EventDetailsProps) {
  const store = useStore();
  const seq = store.cursor.value;
  const observation = seq === undefined ? undefined : store.log.at(seq);
  if (seq === undefined || observation === undefined) {
    return (
      <section class="details empty" data-testid="event-details" aria-label="Evidence">
        <p>
          Choose an event to see the facts behind it. Arrow keys walk from event to event; drag to zoom, the wheel zooms
          too, shift and wheel move along.
        </p>
      </section>
    );
  }
  const cookies = store.report.value?.model.sites.flatMap((site) => site.cookies) ?? [];
  const causes = cookies.flatMap((cookie) =>
    changeCauses(cookie).flatMap((cause) => (cause.seq === seq ? [{ cookie, cause }] : [])),
  );
  const line = props.lines.find((each) => each.seq === seq);
  const exchange =
    'exchange' in observation && observation.exchange !== undefined ? store.log.exchange(observation.exchange) : [];
  const others = exchange.filter((each) => each.seq !== seq);
  return (
    <section class="details" data-testid="event-details" aria-labelledby="event-title">
      <header class="details-head">
        <h2 id="event-title" tabIndex={-1}>
          {sinceStart(observation.at, store.report.value?.model.startedAt ?? observation.at)}
        </h2>
        <span class="dim">{fullTime(observation.at)}</span>
        <span class="spacer" />
        {line !== undefined && (
          <button type="button" class="button" onClick={() => store.select({ kind: line.kind, id: line.id })}>
            The story of this {line.kind}
          </button>
        )}
      </header>
      <p class="lead">
        <SiteText text={describeMoment(seq, props.tracks, props.lines)} limit={600} />
      </p>
      {causes.length > 0 && (
        <ul class="causes" data-testid="change-causes" aria-label="What changed, and by what">
          {causes.map(({ cookie, cause }) => (
            <li key={`${cookie.key} ${cause.change} ${cause.ordinal}`}>
              <SiteText text={`${cookie.name}: ${cause.text}`} limit={500} />
            </li>
          ))}
        </ul>
      )}
      <RawFacts seq={seq} />
      {others.length > 0 && (
        <>
          <h3>The rest of this exchange</h3>
          {others.slice(0, 30).map((each) => (
            <RawFacts key={each.seq} seq={each.seq} />
          ))}
        </>
      )}
    </section>
  );
}

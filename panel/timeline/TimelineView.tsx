import { useMemo, useState } from 'preact/hooks';
import { FilterBox } from '../parts/FilterBox.tsx';
import { SplitPane } from '../parts/SplitPane.tsx';
import { useStore } from '../state/store-context.ts';
import { axisOf } from './axis.ts';
import { EventDetails } from './EventDetails.tsx';
import { Legend } from './Legend.tsx';
import { Plot } from './Plot.tsx';
import { clampWindow, type Window, zoomed } from './scale.ts';
import { eventLines } from './tracks/event-lines.ts';
import { tracksOf } from './tracks/tracks.ts';

/** A lane per cookie, a bar per identifier, the sign-in through all of them: the colour changes at the line or it does not. */
export function TimelineView() {
  const store = useStore();
  const report = store.report.value;
  const filter = store.filter.value;
  const thirdParties = store.showThirdParties.value;
  const kind = store.axis.value;
  const [window, setWindow] = useState<Window>();
  /** The axis stands still while the pointer is over it: nothing moves under the pointer. */
  const [held, setHeld] = useState<ReturnType<typeof axisOf>>();

  const tracks = useMemo(
    () => (report === undefined ? [] : tracksOf(report.model, store.log, { text: filter, thirdParties })),
    [report, store.log, filter, thirdParties],
  );
  const lines = useMemo(
    () => (report === undefined ? [] : eventLines(report.model, thirdParties)),
    [report, thirdParties],
  );
  const fresh = useMemo(() => axisOf(kind, store.log, tracks, lines), [kind, store.log, tracks, lines]);
  const axis = held?.kind === kind ? held : fresh;

  if (report === undefined) return null;
  const middle = window === undefined ? axis.length / 2 : (window.from + window.to) / 2;
  const zoom = (factor: number, around = middle) => setWindow(zoomed(axis, window, factor, around));
  return (
    <div class="view">
      <div class="bar">
        <FilterBox label="Filter lanes" />
        <fieldset class="bar-group choice">
          <legend class="visually-hidden">Horizontal axis</legend>
          {(['time', 'events'] as const).map((each) => (
            <label key={each} class="check">
              <input
                type="radio"
                name="axis"
                checked={kind === each}
                onChange={() => {
                  store.axis.value = each;
                  setWindow(undefined);
                  setHeld(undefined);
                }}
              />
              {each}
            </label>
          ))}
        </fieldset>
        <span class="bar-group">
          <button type="button" class="button icon" aria-label="Zoom in" title="Zoom in (+)" onClick={() => zoom(0.5)}>
            +
          </button>
          <button type="button" class="button icon" aria-label="Zoom out" title="Zoom out (−)" onClick={() => zoom(2)}>
            −
          </button>
          <button
            type="button"
            class="button"
            title="Show everything (0)"
            disabled={window === undefined}
            onClick={() => setWindow(undefined)}
          >
            Fit
          </button>
        </span>
        <Legend />
      </div>
      {tracks.length === 0 ? (
        <div class="empty">
          <p>
            {filter === '' ? (
              <>
                <strong>Recording.</strong> Reload the page or sign in, and its cookies get their lanes here.
              </>
            ) : (
              'No cookie matches the filter.'
            )}
          </p>
        </div>
      ) : (
        <SplitPane
          label="Divide timeline and evidence"
          share={0.66}
          stackedShare={0.5}
          first={
            <Plot
              axis={axis}
              window={window}
              tracks={tracks}
              lines={lines}
              gaps={report.model.gaps}
              onZoom={zoom}
              onWindow={(next) => setWindow(next === undefined ? undefined : clampWindow(axis, next))}
              onHover={(inside) => setHeld(inside ? fresh : undefined)}
            />
          }
          second={<EventDetails tracks={tracks} lines={lines} />}
        />
      )}
    </div>
  );
}

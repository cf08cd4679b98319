import { useEffect, useMemo, useState } from 'preact/hooks';
import { FilterBox } from '../parts/FilterBox.tsx';
import { SplitPane } from '../parts/SplitPane.tsx';
import type { PastedSample } from '../state/pasted-sample.ts';
import { useStore } from '../state/store-context.ts';
import { ImportPane } from './ImportPane.tsx';
import { SampleDetails } from './SampleDetails.tsx';
import { SourceList } from './SourceList.tsx';
import { sourcesOf } from './sources.ts';
import { useEntropyWorker } from './use-entropy-worker.ts';

/** Samples of identifiers at the left, and what the chosen one is worth. */
export function EntropyView() {
  const store = useStore();
  const [importing, setImporting] = useState(false);
  const model = store.report.value?.model;
  const [pasted, text, thirdParties] = [store.pasted.value, store.filter.value, store.showThirdParties.value];
  const sources = useMemo(
    () => (model === undefined ? [] : sourcesOf(model, pasted, { text, thirdParties })),
    [model, pasted, text, thirdParties],
  );
  const chosen = sources.find(({ id }) => id === store.entropySource.value);
  const threshold = store.threshold.value;
  const worker = useEntropyWorker(chosen, threshold);

  const first = sources[0]?.id;
  useEffect(() => {
    store.entropySource.value ??= first;
  }, [store, first]);

  // A collection that was just asked for is shown as soon as it has begun.
  const newest = model?.collections.at(-1);
  useEffect(() => {
    const awaited = store.awaitedCollection.peek();
    if (newest === undefined || awaited === undefined || (model?.collections.length ?? 0) <= awaited) return;
    store.awaitedCollection.value = undefined;
    store.entropySource.value = `collection ${newest.id}`;
  }, [store, model, newest]);

  const add = (sample: PastedSample) => {
    store.pasted.value = [...store.pasted.value, sample];
    store.entropySource.value = `pasted ${sample.id}`;
    setImporting(false);
  };
  if (model === undefined) return null;
  return (
    <div class="view">
      <div class="bar">
        <FilterBox label="Filter samples" />
        <label class="check" title="Show cookies of sites that the page only loads things from">
          <input
            type="checkbox"
            checked={thirdParties}
            onChange={(event) => {
              store.showThirdParties.value = event.currentTarget.checked;
            }}
          />
          third parties
        </label>
        <button
          type="button"
          class="button"
          data-testid="entropy-import"
          aria-pressed={importing}
          title="Identifiers from elsewhere: one per line, CSV or JSON"
          onClick={() => setImporting(!importing)}
        >
          Paste or open…
        </button>
      </div>
      <SplitPane
        label="Divide samples and details"
        share={0.3}
        stackedShare={0.26}
        first={
          <SourceList
            sources={sources}
            chosen={importing ? undefined : chosen?.id}
            choose={(id) => {
              store.entropySource.value = id;
              setImporting(false);
            }}
          />
        }
        second={
          importing ? (
            <ImportPane
              read={worker.read}
              number={1 + Math.max(0, ...pasted.map(({ id }) => Number(id)))}
              add={add}
              close={() => setImporting(false)}
            />
          ) : chosen === undefined ? (
            <section class="details empty" aria-label="Details">
              <p>
                <strong>No identifiers yet.</strong> Each cookie and token that is met while you use the site becomes a
                sample here. Collect more cookies live, or paste a list from elsewhere.
              </p>
            </section>
          ) : (
            <SampleDetails
              key={chosen.id}
              source={chosen}
              model={model}
              assessed={worker.assessed}
              broken={worker.broken}
            />
          )
        }
      />
    </div>
  );
}

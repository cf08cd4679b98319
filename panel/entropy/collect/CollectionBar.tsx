import { shownAddress } from '../../../src/masking/shown-address.ts';
import type { Collection } from '../../../src/session/model/model.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { clockTime } from '../../parts/text/times.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';
import { collectionState, pauseWords, progressWords } from './collection-words.ts';

/** How a live collection stands, and what can be done about it. */
export function CollectionBar({ collection }: { readonly collection: Collection }) {
  const store = useStore();
  const { state, plan, until, detail } = collection;
  const control = (wish: 'pause' | 'resume' | 'stop') =>
    store.ask({ type: 'sample-control', sample: collection.id, wish });
  const share = Math.min(1, collection.values / Math.max(1, plan.wanted));
  return (
    <div class="collection" data-testid="collection">
      <div class="collection-line">
        <span
          data-testid="collect-state"
          data-state={state}
          data-reason={collection.reason}
          data-values={collection.values}
        >
          <Verdict {...collectionState(collection)} />
        </span>
        <span class="dim">{progressWords(collection)}</span>
        <span class="spacer" />
        {(state === 'running' || state === 'waiting') && (
          <button type="button" class="button" data-testid="collect-pause" onClick={() => control('pause')}>
            Pause
          </button>
        )}
        {state === 'paused' && (
          <button type="button" class="button" data-testid="collect-resume" onClick={() => control('resume')}>
            Resume
          </button>
        )}
        {state !== 'ended' && (
          <button type="button" class="button" data-testid="collect-stop" onClick={() => control('stop')}>
            Stop
          </button>
        )}
      </div>
      <progress value={share} max={1} aria-label="Values collected" />
      <p class="dim">
        {pauseWords(collection)}
        {until !== undefined && `Goes on at ${clockTime(until)}. `}
        {detail !== undefined && <SiteText text={`${detail} `} limit={200} />}
        <SiteText text={`${plan.method} ${shownAddress(plan.url)}`} limit={300} mono />
      </p>
    </div>
  );
}

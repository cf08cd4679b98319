import { FilterBox } from '../parts/FilterBox.tsx';
import { useStore } from '../state/store-context.ts';

/** Filter, what to leave out, and the person's own word on sign-in and sign-out. */
export function SessionBar() {
  const store = useStore();
  const site = store.report.value?.truth.site ?? '';
  const mark = (what: 'signed-in' | 'signed-out') =>
    store.ask({ type: 'mark', mark: { type: 'marked', mark: what, site } });
  return (
    <div class="bar">
      <FilterBox label="Filter cookies, sites, frameworks" />
      <span class="bar-group">
        <label class="check" title="Show sites that the page only loads things from">
          <input
            type="checkbox"
            checked={store.showThirdParties.value}
            onChange={(event) => {
              store.showThirdParties.value = event.currentTarget.checked;
            }}
          />
          third parties
        </label>
        <label class="check" title="Show cookies that were deleted or have expired">
          <input
            type="checkbox"
            checked={store.showExpired.value}
            onChange={(event) => {
              store.showExpired.value = event.currentTarget.checked;
            }}
          />
          expired
        </label>
      </span>
      <span class="bar-group">
        <button
          type="button"
          class="button"
          data-testid="mark-signed-in"
          title={`Say that you have just signed in to ${site}: what you say counts more than what was recognised`}
          disabled={site === ''}
          onClick={() => mark('signed-in')}
        >
          I signed in
        </button>
        <button
          type="button"
          class="button"
          data-testid="mark-signed-out"
          title={`Say that you have just signed out of ${site}`}
          disabled={site === ''}
          onClick={() => mark('signed-out')}
        >
          I signed out
        </button>
      </span>
    </div>
  );
}

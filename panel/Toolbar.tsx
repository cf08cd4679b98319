import { ConnectionWord } from './ConnectionWord.tsx';
import { Menu, type MenuItem } from './parts/Menu.tsx';
import { useStore } from './state/store-context.ts';
import { VIEW_IDS } from './state/view-id.ts';
import { TruthLine } from './TruthLine.tsx';
import { views } from './views.ts';

/** Tabs, the line of truth and the recorder's state. A low panel shows them in one row, any other in two. */
export function Toolbar(props: { readonly menu: readonly MenuItem[] }) {
  const store = useStore();
  const failures = store.failures.value;

  const press = (event: KeyboardEvent) => {
    const at = VIEW_IDS.indexOf(store.tab.value);
    const next = {
      ArrowRight: (at + 1) % VIEW_IDS.length,
      ArrowLeft: (at + VIEW_IDS.length - 1) % VIEW_IDS.length,
      Home: 0,
      End: VIEW_IDS.length - 1,
    }[event.key];
    const id = next === undefined ? undefined : VIEW_IDS[next];
    if (id === undefined) return;
    event.preventDefault();
    store.tab.value = id;
    document.getElementById(`tab-${id}`)?.focus();
  };

  return (
    <header class="toolbar">
      <h1 class="visually-hidden">Session Inspector</h1>
      <div class="tabs" role="tablist" aria-label="Views" onKeyDown={press}>
        {VIEW_IDS.map((id) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            class="tab"
            role="tab"
            data-testid={`tab-${id}`}
            aria-selected={store.tab.value === id}
            aria-controls="view"
            tabIndex={store.tab.value === id ? 0 : -1}
            onClick={() => {
              store.tab.value = id;
            }}
          >
            {views[id].title}
            {id === 'findings' && failures > 0 && (
              <span class="badge" title={`${failures} failed`}>
                {failures}
              </span>
            )}
          </button>
        ))}
      </div>
      <TruthLine />
      <div class="tools">
        <ConnectionWord />
        <button
          type="button"
          class="button icon"
          title="Clear: forget this recording and begin a new one"
          aria-label="Clear the recording"
          onClick={() => store.ask({ type: 'clear' })}
        >
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="5.2" fill="none" stroke="currentColor" stroke-width="1.3" />
            <path d="M3.4 3.4l7.2 7.2" stroke="currentColor" stroke-width="1.3" />
          </svg>
        </button>
        <Menu
          label="More"
          items={props.menu}
          face={
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" fill="currentColor">
              <circle cx="7" cy="2.6" r="1.3" />
              <circle cx="7" cy="7" r="1.3" />
              <circle cx="7" cy="11.4" r="1.3" />
            </svg>
          }
        />
      </div>
    </header>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { lookSwitch } from './look-switch.ts';
import { Notice, noticeFor, WholeNotice } from './Notice.tsx';
import { PageTextDialog } from './PageTextDialog.tsx';
import { later } from './parts/Later.tsx';
import type { MenuItem } from './parts/Menu.tsx';
import { copyText } from './parts/text/copy-text.ts';
import type { Store } from './state/store.ts';
import { StoreContext } from './state/store-context.ts';
import { Toolbar } from './Toolbar.tsx';
import { views } from './views.ts';

interface AppProps {
  readonly store: Store;
  readonly tab: number;
  /** Renders the report for the clipboard; identifiers are masked. */
  markdown(): Promise<string>;
}

const About = later(async () => (await import('./About.tsx')).About).Component;

export function App(props: AppProps) {
  const { store } = props;
  const [about, setAbout] = useState(false);
  const [pageText, setPageText] = useState(false);
  const focused = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'f')
        return;
      const filter = document.querySelector<HTMLInputElement>('[data-testid=filter]');
      if (filter === null) return;
      event.preventDefault();
      focused.current = document.activeElement as HTMLElement;
      filter.focus();
      filter.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  const menu: readonly MenuItem[] = [
    {
      text: 'Open in a tab',
      hint: 'The same recording, with more room',
      href: `${location.pathname}?tab=${props.tab}`,
    },
    {
      text: 'Copy report as Markdown',
      hint: 'Identifiers are masked',
      async run() {
        const copied = store.report.peek() !== undefined && (await copyText(await props.markdown()));
        store.trouble.value = copied ? undefined : 'The report could not be copied: the browser refused the clipboard.';
      },
    },
    ...lookSwitch(store, () => setPageText(true)),
    { text: 'What is recorded, and the limits', run: () => setAbout(true) },
  ];

  return (
    <StoreContext.Provider value={store}>
      <Toolbar menu={menu} />
      <Body store={store} tab={props.tab} />
      {about && <About onClose={() => setAbout(false)} />}
      {pageText && <PageTextDialog onClose={() => setPageText(false)} />}
    </StoreContext.Provider>
  );
}

function Body(props: { readonly store: Store; readonly tab: number }) {
  const { store } = props;
  const report = store.report.value;
  const state = store.connection.value;
  const words = noticeFor(
    state,
    props.tab,
    'status' in state ? state.status.browser : (report?.model.browser ?? 'chromium'),
  );
  const View = views[store.tab.value].Component;
  const nothing =
    report === undefined ||
    (report.model.sites.every((site) => site.cookies.length + site.tokens.length === 0) && words !== undefined);
  return (
    <main>
      {store.trouble.value !== undefined && (
        <div class="notice trouble" role="alert">
          {store.trouble.value}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              store.trouble.value = undefined;
            }}
          >
            Dismiss
          </button>
        </div>
      )}
      {words !== undefined && !nothing && <Notice words={words} />}
      <div id="view" role="tabpanel" aria-labelledby={`tab-${store.tab.value}`}>
        {nothing ? words !== undefined && <WholeNotice words={words} /> : <View />}
      </div>
    </main>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { useStore } from './state/store-context.ts';

/** Asks for a text that only a site's signed-in pages show. */
export function PageTextDialog(props: { readonly onClose: () => void }) {
  const store = useStore();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const state = store.connection.value;
  const pageTexts = 'status' in state ? state.status.pageTexts : [];
  const sites = (store.report.value?.model.sites ?? []).filter((site) => site.firstParty).map((site) => site.domain);
  const [site, setSite] = useState(sites[0] ?? '');
  const [text, setText] = useState(() => pageTexts.find((one) => one.site === site)?.text ?? '');

  const choose = (next: string) => {
    setSite(next);
    setText(pageTexts.find((one) => one.site === next)?.text ?? '');
  };
  const save = (wanted: string) => {
    store.ask({ type: 'page-text', site, text: wanted.slice(0, 200) });
    dialog.current?.close();
  };

  return (
    <dialog ref={dialog} class="about" aria-labelledby="marker-title" onClose={props.onClose}>
      <h2 id="marker-title">A text that only signed-in pages show</h2>
      {sites.length === 0 ? (
        <p>Open a page of the site first.</p>
      ) : (
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            save(text);
          }}
        >
          <p>
            <label>
              Site{' '}
              <select value={site} onChange={(event) => choose(event.currentTarget.value)}>
                {sites.map((domain) => (
                  <option key={domain} value={domain}>
                    {domain}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <p>
            <label>
              Text, as the page writes it{' '}
              <input
                data-testid="marker-text"
                value={text}
                maxLength={200}
                autocomplete="off"
                onInput={(event) => setText(event.currentTarget.value)}
              />
            </label>
          </p>
          <p>
            It is kept in memory with this tab and never written down. It counts as your word on what a signed-in page
            shows: one piece of evidence, which decides nothing alone.
          </p>
          <p class="actions">
            <button type="submit" class="button" data-testid="marker-save">
              Look for it
            </button>
            <button type="button" class="button" onClick={() => save('')}>
              Look for none
            </button>
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </p>
        </form>
      )}
    </dialog>
  );
}

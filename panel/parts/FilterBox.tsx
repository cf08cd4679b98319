import { useStore } from '../state/store-context.ts';

/** One filter for all views. Ctrl+F comes here; Esc empties it, and from the empty box goes on to the list. */
export function FilterBox(props: { readonly label: string }) {
  const store = useStore();
  return (
    <input
      class="filter"
      type="search"
      data-testid="filter"
      placeholder="Filter (Ctrl+F)"
      aria-label={props.label}
      title={props.label}
      spellcheck={false}
      autocomplete="off"
      value={store.filter.value}
      onInput={(event) => {
        store.filter.value = event.currentTarget.value;
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        if (event.key === 'Escape' && store.filter.value !== '') store.filter.value = '';
        else document.querySelector<HTMLElement>('[data-row][tabindex="0"], .plot')?.focus();
      }}
    />
  );
}

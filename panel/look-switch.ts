/** The switch in the menu that lets the content script look at pages, while the recorder is there to be asked. */
import type { MenuItem } from './parts/Menu.tsx';
import type { Store } from './store.ts';

export function lookSwitch(store: Pick<Store, 'connection' | 'ask'>): readonly MenuItem[] {
  const state = store.connection.value;
  if (state.kind !== 'recording') return [];
  const on = state.status.looking;
  return [
    {
      text: 'Look at pages for password fields, errors and sign-out buttons',
      hint: 'Notes only that one is shown, and that a form was sent by hand; never text of the page. Helps where an answer alone is unclear. Ends with the tab.',
      on,
      run: () => store.ask({ type: 'look', on: !on }),
    },
  ];
}

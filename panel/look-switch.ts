/** The switch in the menu that lets the content script look at pages, while the recorder is there to be asked. */
import type { MenuItem } from './parts/Menu.tsx';
import type { Store } from './state/store.ts';

/** @param nameMarker opens the dialog for the text that only signed-in pages show */
export function lookSwitch(store: Pick<Store, 'connection' | 'ask'>, nameMarker: () => void): readonly MenuItem[] {
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
    ...(on
      ? [
          {
            text: 'Name a text that only signed-in pages show…',
            hint: 'Your name in the corner, for example. It is looked for in the page, and only whether it is there is noted.',
            run: nameMarker,
          },
        ]
      : []),
  ];
}

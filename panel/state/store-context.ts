/** Hands the store to the views. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Store } from './store.ts';

export const StoreContext = createContext<Store | undefined>(undefined);

/** @throws outside `<StoreContext.Provider>`, which is a mistake in the panel itself. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (store === undefined) throw new Error('No store: render inside <StoreContext.Provider value={store}>.');
  return store;
}

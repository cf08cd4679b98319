/** What the person has chosen, handed over to be kept for the next panel. */
import { batch, effect } from '@preact/signals';
import type { Store } from './store.ts';

/** How things are shown: good for any recording. */
const SHOWN = ['tab', 'filter', 'showThirdParties', 'showExpired', 'axis', 'sendingShown', 'threshold'] as const;
/** What is open: only in the recording that has it. */
const OPEN = ['selection', 'finding', 'cursor', 'entropySource'] as const;

type Choices<Names extends keyof Store> = {
  readonly [Name in Names]: Store[Name] extends { value: infer Value } ? Value : never;
};
type Shown = Choices<(typeof SHOWN)[number]>;
type Open = Choices<(typeof OPEN)[number]> & { readonly epoch: string | null };

/** @returns takes a part that comes back */
export function keepChoices(
  store: Store,
  keep: (part: string, what: unknown) => void,
): (part: string, what: unknown) => void {
  keepChanges(
    (what) => keep('shown', what),
    () => chosen(store, SHOWN),
  );
  keepChanges(
    (what) => keep('open', what),
    () => ({ ...chosen(store, OPEN), epoch: store.position().epoch }),
  );
  return (part, what) => {
    if (part === 'shown') choose(store, SHOWN, what as Shown);
    if (part === 'open') whenReported(store, what as Open);
  };
}

function keepChanges(keep: (what: object) => void, read: () => object): void {
  let isFirst = true;
  effect(() => {
    const what = read();
    if (!isFirst) keep(what);
    isFirst = false;
  });
}

function chosen(store: Store, names: readonly (keyof Store)[]): object {
  return Object.fromEntries(names.map((name) => [name, (store[name] as { readonly value: unknown }).value]));
}

function choose<Name extends keyof Store>(store: Store, names: readonly Name[], choices: Choices<Name>): void {
  batch(() => {
    for (const name of names) (store[name] as { value: unknown }).value = choices[name];
  });
}

/** As soon as the recording is on screen, if it is still the same one. */
function whenReported(store: Store, { epoch, ...choices }: Open): void {
  const goOn = () => {
    if (store.position().epoch === epoch) choose(store, OPEN, choices);
  };
  if (store.report.peek() !== undefined) {
    goOn();
    return;
  }
  const stop = effect(() => {
    if (store.report.value === undefined) return;
    // An effect cannot end itself.
    queueMicrotask(() => {
      stop();
      goOn();
    });
  });
}

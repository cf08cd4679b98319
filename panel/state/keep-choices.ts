/**
 * What only the panel knows, kept for the next one: Firefox loads the panel anew whenever DevTools is docked elsewhere. The log itself comes
 * from the background.
 */
import { batch, effect } from '@preact/signals';
import {
  handleMessage,
  type MessageHandlers,
  type MessageParsers,
  parseMessage,
} from '../../src/protocol/message-tables.ts';
import type { FromKeeper, ToKeeper } from '../../src/protocol.ts';
import { keepPasted } from '../entropy/keep-pasted.ts';
import type { Store } from './store.ts';

/** One end of a line to the DevTools page, which outlives the panel. */
export interface ChoicesLine {
  post(message: ToKeeper): void;
  hear(listener: (message: unknown) => void): void;
}

/** How things are shown: good for any recording. */
const SHOWN = ['tab', 'filter', 'showThirdParties', 'showExpired', 'axis', 'sendingShown', 'threshold'] as const;
/** What is being looked at: only in the recording that has it. */
const LOOKED_AT = ['selection', 'finding', 'cursor', 'entropySource'] as const;

type Choices<Names extends keyof Store> = {
  readonly [Name in Names]: Store[Name] extends { value: infer Value } ? Value : never;
};
type Shown = Choices<(typeof SHOWN)[number]>;
type LookedAt = Choices<(typeof LOOKED_AT)[number]> & { readonly epoch: string | null };

/** What is kept comes back as a panel of ours gave it. */
const PARSERS: MessageParsers<FromKeeper> = {
  kept: ({ panel, part, what }) =>
    typeof panel === 'string' && typeof part === 'string' ? { type: 'kept', panel, part, what } : null,
};

export function keepChoices(store: Store, line: ChoicesLine): void {
  const ownId = crypto.randomUUID();
  const takePasted = keepPasted(store, line);
  const handlers: MessageHandlers<FromKeeper> = {
    kept({ panel, part, what }) {
      if (panel !== ownId) return;
      takePasted(part, what);
      if (part === 'shown') choose(store, SHOWN, what as Shown);
      if (part === 'looked at') whenShown(store, what as LookedAt);
    },
  };
  line.hear((raw) => {
    // Panels of one tab hear each other too: what they say to the keeper is nothing here.
    const message = parseMessage(PARSERS, raw);
    if (message !== null) handleMessage(handlers, message);
  });
  line.post({ type: 'ask', panel: ownId });
  keep(line, 'shown', () => chosen(store, SHOWN));
  keep(line, 'looked at', () => ({ ...chosen(store, LOOKED_AT), epoch: store.position().epoch }));
}

/** Says what changes from now on. */
function keep(line: ChoicesLine, part: string, read: () => unknown): void {
  let isFirst = true;
  effect(() => {
    const what = read();
    if (!isFirst) line.post({ type: 'keep', part, what });
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
function whenShown(store: Store, { epoch, ...choices }: LookedAt): void {
  const goOn = () => {
    if (store.position().epoch === epoch) choose(store, LOOKED_AT, choices);
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

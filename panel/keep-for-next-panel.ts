/**
 * What only the panel knows, kept for the next one: Firefox loads the panel anew whenever DevTools is docked elsewhere. The log itself comes
 * from the background. The DevTools page keeps it, not `storage.session`: pasted lists may have 32 MB, and the 10 MB there are the log's; and
 * what the person chose is to be forgotten when DevTools closes, as that page is.
 */
import {
  handleMessage,
  type MessageHandlers,
  type MessageParsers,
  parseMessage,
} from '../src/protocol/message-tables.ts';
import type { FromKeeper, ToKeeper } from '../src/protocol.ts';
import { keepPasted } from './entropy/keep-pasted.ts';
import { keepChoices } from './state/keep-choices.ts';
import type { Store } from './state/store.ts';

/** One end of a line to the DevTools page, which outlives the panel. */
export interface KeeperLine {
  post(message: ToKeeper): void;
  hear(listener: (message: unknown) => void): void;
}

/** What is kept comes back as a panel of ours gave it. */
const PARSERS: MessageParsers<FromKeeper> = {
  kept: ({ panel, part, what }) =>
    typeof panel === 'string' && typeof part === 'string' ? { type: 'kept', panel, part, what } : null,
};

export function keepForNextPanel(store: Store, line: KeeperLine): void {
  const panel = crypto.randomUUID();
  const keep = (part: string, what: unknown) => line.post({ type: 'keep', part, what });
  const takers = [keepPasted(store, keep), keepChoices(store, keep)];
  const handlers: MessageHandlers<FromKeeper> = {
    kept(message) {
      if (message.panel !== panel) return;
      for (const take of takers) take(message.part, message.what);
    },
  };
  line.hear((raw) => {
    // Panels of one tab hear each other too: what they say to the keeper is nothing here.
    const message = parseMessage(PARSERS, raw);
    if (message !== null) handleMessage(handlers, message);
  });
  line.post({ type: 'ask', panel });
}

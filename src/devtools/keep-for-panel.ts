import { handleMessage, type MessageHandlers, type MessageParsers, parseMessage } from '../protocol/message-tables.ts';
import type { FromKeeper, ToKeeper } from '../protocol.ts';

/** One end of a line to the panels of the tab, and to other DevTools pages of it. */
export interface KeeperLine {
  post(message: FromKeeper): void;
  hear(listener: (message: unknown) => void): void;
}

const PARSERS: MessageParsers<ToKeeper> = {
  keep: ({ part, what }) => (typeof part === 'string' ? { type: 'keep', part, what } : null),
  ask: ({ panel }) => (typeof panel === 'string' ? { type: 'ask', panel } : null),
};

/**
 * Firefox loads the panel anew whenever DevTools is docked elsewhere, while this page lives as long as DevTools is open: what only the panel
 * knows is kept here, and handed to the next one.
 */
export function keepForPanel({ post, hear }: KeeperLine): void {
  const kept = new Map<string, unknown>();
  const handlers: MessageHandlers<ToKeeper> = {
    keep: ({ part, what }) => void kept.set(part, what),
    ask({ panel }) {
      for (const [part, what] of kept) post({ type: 'kept', panel, part, what });
    },
  };
  hear((raw) => {
    const message = parseMessage(PARSERS, raw);
    if (message !== null) handleMessage(handlers, message);
  });
}

import type { FromKeeper, ToKeeper } from '../protocol.ts';

/** One end of a line to the panel. */
export interface KeeperLine {
  post(message: FromKeeper): void;
  hear(listener: (message: ToKeeper | FromKeeper) => void): void;
}

/**
 * Firefox loads the panel anew whenever DevTools is docked elsewhere, while this page lives as long as DevTools is open: what only the panel
 * knows is kept here, and handed to the next one.
 */
export function keepForPanel({ post, hear }: KeeperLine): void {
  const kept = new Map<string, unknown>();
  hear((message) => {
    if (message.type === 'keep') kept.set(message.part, message.what);
    else if (message.type === 'ask')
      for (const [part, what] of kept) post({ type: 'kept', panel: message.panel, part, what });
  });
}

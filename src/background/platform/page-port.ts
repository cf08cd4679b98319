import type { ToPanel } from '../../protocol.ts';

/** Our end of a `runtime` port that a page of the extension opened: a panel or a DevTools page. */
export interface PagePort {
  readonly name: string;
  postMessage(message: ToPanel): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

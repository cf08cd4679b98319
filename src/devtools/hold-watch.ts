/** Keeps a port to the background open for as long as DevTools is open: while it is, the tab is recorded. */

export interface HeldPort {
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface HoldOptions {
  /** Opens the port; may throw when the extension was removed or updated. */
  readonly connect: () => HeldPort;
  /** False once the extension that this page belongs to is gone (`runtime.id` is undefined): then nothing can be reconnected. */
  readonly alive: () => boolean;
  readonly after: (ms: number, run: () => void) => void;
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
}

const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/**
 * The browser stops the background whenever it is idle, which ends the port; connecting again starts the background again. The pause
 * doubles from 100 ms to 5 s while connections die young, and starts over once one has lived longer than the longest pause.
 */
export function holdWatch({ connect, alive, after, now }: HoldOptions): void {
  let pause = FIRST_PAUSE;

  const again = (): void => {
    if (!alive()) return;
    after(pause, open);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };

  const open = (): void => {
    if (!alive()) return;
    const opened = now();
    try {
      connect().onDisconnect.addListener(() => {
        if (now() - opened > LONGEST_PAUSE) pause = FIRST_PAUSE;
        again();
      });
    } catch {
      again();
    }
  };

  open();
}

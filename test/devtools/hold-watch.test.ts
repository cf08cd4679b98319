import { describe, expect, it } from 'vitest';
import { holdWatch } from '../../src/devtools/hold-watch.ts';

/** A background whose ports the test ends; `pauses` are the waits before each new attempt, ms. */
function setUp() {
  const ports: (() => void)[] = [];
  const pauses: number[] = [];
  const state = { alive: true, now: 0, refuses: false };
  let due: (() => void) | null = null;
  holdWatch({
    connect: () => {
      if (state.refuses) throw new Error('Extension context invalidated.');
      return { onDisconnect: { addListener: (listener) => void ports.push(listener) } };
    },
    alive: () => state.alive,
    after: (ms, run) => {
      pauses.push(ms);
      due = run;
    },
    now: () => state.now,
  });
  const elapse = (): void => {
    const run = due;
    due = null;
    state.now += pauses.at(-1) ?? 0;
    run?.();
  };
  return { ports, pauses, state, elapse };
}

describe('the watch on a tab', () => {
  it('is held by one port', () => {
    const { ports, pauses } = setUp();
    expect(ports).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  it('is taken up again with pauses that double to five seconds', () => {
    const { ports, pauses, elapse } = setUp();
    for (let attempt = 0; attempt < 8; attempt += 1) {
      ports.at(-1)?.();
      elapse();
    }
    expect(pauses).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000]);
  });

  it('is taken up quickly after a port that lived long', () => {
    const { ports, pauses, state, elapse } = setUp();
    ports.at(-1)?.();
    elapse();
    state.now += 30_000;
    ports.at(-1)?.();
    expect(pauses).toEqual([100, 100]);
  });

  it('is tried again when connecting throws, and given up when the extension is gone', () => {
    const { ports, pauses, state, elapse } = setUp();
    state.refuses = true;
    ports.at(-1)?.();
    elapse();
    expect(pauses).toEqual([100, 200]);
    state.alive = false;
    elapse();
    expect(pauses).toEqual([100, 200]);
    expect(ports).toHaveLength(1);
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Connection,
  type ConnectionState,
  openConnection,
  type PortLike,
} from '../../../panel/state/connection.ts';
import type { Observation } from '../../../src/observation.ts';
import { PROTOCOL_VERSION, type ToBackground, type ToPanel, type WatchStatus } from '../../../src/protocol.ts';

const status: WatchStatus = {
  tab: 7,
  browser: 'chromium',
  recording: true,
  access: 'granted',
  looking: false,
  pageTexts: [],
  bytes: 10,
  budget: 100,
};

/** A background that can be told to die, and a clock that is moved by hand. */
class World {
  ports: FakePort[] = [];
  states: ConnectionState[] = [];
  troubles: string[] = [];
  log: Observation[] = [];
  epoch: string | null = null;
  alive = true;
  refuses = false;
  now = 0;
  timers: { at: number; task: () => void }[] = [];
  connection: Connection | undefined;

  open(tab = 7) {
    this.connection = openConnection({
      tab,
      connect: (name) => {
        if (this.refuses) throw new Error('Extension context invalidated.');
        const port = new FakePort(name);
        this.ports.push(port);
        return port;
      },
      alive: () => this.alive,
      after: (ms, task) => {
        const timer = { at: this.now + ms, task };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((each) => each !== timer);
        };
      },
      position: () => ({ epoch: this.epoch, after: this.log.at(-1)?.seq ?? 0 }),
      replaced: (epoch, from, observations) => {
        const kept = epoch === this.epoch ? this.log.filter(({ seq }) => seq < from) : [];
        this.epoch = epoch;
        this.log = [...kept, ...observations];
      },
      appended: (observations) => void this.log.push(...observations),
      changed: (state) => this.states.push(state),
      troubled: (message) => this.troubles.push(message),
    });
  }

  pass(ms: number) {
    this.now += ms;
    for (;;) {
      const due = this.timers.filter((timer) => timer.at <= this.now).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) return;
      this.timers = this.timers.filter((timer) => timer !== due);
      due.task();
    }
  }

  get port(): FakePort {
    const port = this.ports.at(-1);
    if (port === undefined) throw new Error('no port');
    return port;
  }

  get state() {
    return this.states.at(-1);
  }

  snapshot(observations: readonly Observation[], epoch = 'a', version = PROTOCOL_VERSION) {
    const from = observations[0]?.seq ?? (this.log.at(-1)?.seq ?? 0) + 1;
    this.port.say({ type: 'snapshot', version, epoch, from, observations, status });
  }
}

class FakePort implements PortLike {
  sent: ToBackground[] = [];
  broken = false;
  readonly name: string;
  readonly #hear: ((message: unknown) => void)[] = [];
  readonly #lost: (() => void)[] = [];

  constructor(name: string) {
    this.name = name;
  }

  postMessage(message: unknown) {
    if (this.broken) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message as ToBackground);
  }
  disconnect() {}
  onMessage = { addListener: (listener: (message: unknown) => void) => void this.#hear.push(listener) };
  onDisconnect = { addListener: (listener: () => void) => void this.#lost.push(listener) };
  say(message: ToPanel) {
    for (const listener of this.#hear) listener(message);
  }
  die() {
    for (const listener of this.#lost) listener();
  }
}

const seen = (from: number, to: number): Observation[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    type: 'navigated',
    url: 'https://shop.test/',
    seq: from + index,
    at: from + index,
  }));

describe('the line to the background', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
    world.open();
  });

  it('subscribes for its tab with nothing held', () => {
    expect(world.port.name).toBe('panel:7');
    expect(world.port.sent).toEqual([{ type: 'subscribe', version: PROTOCOL_VERSION, tab: 7, epoch: null, after: 0 }]);
    expect(world.state).toEqual({ kind: 'connecting' });
  });

  it('hands on the snapshot and what is appended', () => {
    world.snapshot(seen(1, 3));
    world.port.say({ type: 'appended', epoch: 'a', observations: seen(4, 4) });
    expect(world.log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(world.state?.kind).toBe('recording');
  });

  it('resumes after the last observation it holds when the worker died, and takes nothing twice', () => {
    world.snapshot(seen(1, 3));
    world.port.die();
    world.pass(100);
    expect(world.ports).toHaveLength(2);
    expect(world.port.sent[0]).toMatchObject({ type: 'subscribe', epoch: 'a', after: 3 });
    world.snapshot(seen(4, 5));
    world.port.say({ type: 'appended', epoch: 'a', observations: seen(5, 6) });
    expect(world.log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('waits twice as long each time, up to 5 s, and begins anew once it was answered', () => {
    const waits: number[] = [];
    for (let attempt = 0; attempt < 8; attempt++) {
      world.port.die();
      const before = world.now;
      const ports = world.ports.length;
      while (world.ports.length === ports) world.pass(50);
      waits.push(world.now - before);
    }
    expect(waits).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000]);
    world.snapshot(seen(1, 1));
    world.port.die();
    const before = world.ports.length;
    world.pass(100);
    expect(world.ports).toHaveLength(before + 1);
  });

  it('says nothing of a restart that mends itself, and says so when it lasts', () => {
    world.snapshot(seen(1, 1));
    world.port.die();
    world.pass(100);
    world.snapshot([]);
    world.pass(2_000);
    expect(world.states.map(({ kind }) => kind)).toEqual(['connecting', 'recording', 'recording']);
    world.port.die();
    world.pass(800);
    expect(world.state?.kind).toBe('restoring');
  });

  it('takes a port that refuses a message for a lost one', () => {
    world.snapshot(seen(1, 1));
    world.port.broken = true;
    expect(world.connection?.post({ type: 'clear' })).toBe(false);
    world.pass(100);
    expect(world.ports).toHaveLength(2);
  });

  it('stops for good when the extension is gone, and says so', () => {
    world.snapshot(seen(1, 1));
    world.alive = false;
    world.port.die();
    world.pass(60_000);
    expect(world.ports).toHaveLength(1);
    expect(world.state).toEqual({ kind: 'gone', why: 'extension-reloaded' });
  });

  it('keeps trying when connecting throws while the extension is there', () => {
    world.port.die();
    world.refuses = true;
    world.pass(1_000);
    world.refuses = false;
    world.pass(5_000);
    expect(world.ports.length).toBeGreaterThan(1);
  });

  it('stops at a worker of another version instead of guessing', () => {
    world.snapshot(seen(1, 1), 'a', PROTOCOL_VERSION + 1);
    expect(world.state).toEqual({ kind: 'gone', why: 'other-version' });
    expect(world.log).toEqual([]);
  });

  it('takes what was summed up meanwhile in place of what it held', () => {
    world.snapshot(seen(1, 6));
    world.snapshot([...seen(1, 2), ...seen(5, 7)]);
    expect(world.log.map(({ seq }) => seq)).toEqual([1, 2, 5, 6, 7]);
  });

  it('asks once for the log when it is told of another one', () => {
    world.snapshot(seen(1, 3));
    world.port.say({ type: 'appended', epoch: 'b', observations: seen(6, 6) });
    world.port.say({ type: 'appended', epoch: 'b', observations: seen(7, 7) });
    expect(world.log.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(world.port.sent.map(({ type }) => type)).toEqual(['subscribe', 'subscribe']);
  });

  it('lets go of the old log when the recording was begun anew', () => {
    world.snapshot(seen(1, 3));
    world.snapshot(seen(1, 1), 'b');
    expect(world.epoch).toBe('b');
    expect(world.log.map(({ seq }) => seq)).toEqual([1]);
  });

  it.each([
    [{ ...status, access: 'withheld' } as const, 'withheld'],
    [{ ...status, recording: false }, 'paused'],
    [status, 'recording'],
  ])('shows the status %o as %s', (given, kind) => {
    world.snapshot([]);
    world.port.say({ type: 'status', status: given });
    expect(world.state?.kind).toBe(kind);
  });

  it('says that nobody watches the tab, and what went wrong', () => {
    world.port.say({ type: 'unwatched', tab: 7 });
    expect(world.state).toEqual({ kind: 'unwatched' });
    world.port.say({ type: 'trouble', message: 'The journal is full.' });
    expect(world.troubles).toEqual(['The journal is full.']);
  });

  it('does not dial for a page that was opened without a tab', () => {
    const lost = new World();
    lost.open(Number.NaN);
    expect(lost.ports).toEqual([]);
    expect(lost.state).toEqual({ kind: 'unwatched' });
  });
});

/** One worker, one task at a time, each with a limit: a worker that is silent for too long is ended, and the next task gets a new one. */
import type { Work, WorkAnswer } from './value-work.ts';

export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export type Failure =
  /** ended at its limit */
  | 'too-slow'
  /** the worker could not be started, or its script threw */
  | 'failed';

export interface Task {
  readonly work: Work;
  /** Silence of the worker after which the task is ended, ms. */
  readonly silence: number;
  /** The whole task's limit, ms. */
  readonly limit?: number;
  heard(answer: WorkAnswer): void;
  failed(why: Failure): void;
}

export interface WorkLine {
  run(task: Task): void;
  /** Ends it where it is; it is not heard of again. */
  stop(task: Task): void;
  /** Ends everything. */
  clear(): void;
}

export interface LineOptions {
  startWorker(): WorkerLike;
  /** Calls `task` after `ms`, unless cancelled by the function returned. */
  after(ms: number, task: () => void): () => void;
}

/** Loading the script on a busy machine takes a while, and says nothing about a value, ms. */
const START_LIMIT = 30_000;

export function createWorkLine({ startWorker, after }: LineOptions): WorkLine {
  let waiting: Task[] = [];
  let running: Task | undefined;
  let worker: WorkerLike | undefined;
  let isReady = false;
  let stopSilence = () => {};
  let stopLimit = () => {};

  function next(): void {
    if (running !== undefined) return;
    running = waiting.shift();
    if (running === undefined) return;
    if (worker === undefined) open();
    else if (isReady) hand();
  }

  function open(): void {
    isReady = false;
    try {
      worker = startWorker();
    } catch {
      fail('failed');
      return;
    }
    worker.onmessage = ({ data }) => hear(data);
    worker.onerror = () => fail('failed');
    stopSilence = after(START_LIMIT, () => fail('failed'));
  }

  function hand(): void {
    if (running === undefined) return;
    listen();
    const { limit, work } = running;
    if (limit !== undefined) stopLimit = after(limit, () => fail('too-slow'));
    worker?.postMessage(work);
  }

  function listen(): void {
    stopSilence();
    stopSilence = after(running?.silence ?? 0, () => fail('too-slow'));
  }

  function hear(message: WorkAnswer | { readonly kind: 'ready' }): void {
    if (message.kind === 'ready') {
      isReady = true;
      stopSilence();
      hand();
      return;
    }
    const task = running;
    if (task === undefined) return;
    if (message.kind === 'tried') listen();
    else {
      stopTimers();
      running = undefined;
    }
    task.heard(message);
    next();
  }

  function fail(why: Failure): void {
    const task = running;
    end();
    task?.failed(why);
    next();
  }

  function end(): void {
    stopTimers();
    running = undefined;
    worker?.terminate();
    worker = undefined;
  }

  function stopTimers(): void {
    stopSilence();
    stopLimit();
    stopSilence = () => {};
    stopLimit = () => {};
  }

  return {
    run(task) {
      waiting.push(task);
      next();
    },
    stop(task) {
      waiting = waiting.filter((one) => one !== task);
      if (running !== task) return;
      end();
      next();
    },
    clear() {
      waiting = [];
      if (running !== undefined) end();
    },
  };
}

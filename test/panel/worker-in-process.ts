import { doWork, type Work } from '../../panel/values/value-work.ts';
import type { WorkerLike } from '../../panel/values/work-line.ts';

/** The worker's work without a worker: answers come in later turns, as from a real one. */
export function workerInProcess(): WorkerLike {
  let isEnded = false;
  const say = (data: unknown) =>
    queueMicrotask(() => {
      if (!isEnded) worker.onmessage?.({ data } as MessageEvent);
    });
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (work) => queueMicrotask(() => doWork(work as Work, say, () => performance.now())),
    terminate() {
      isEnded = true;
    },
  };
  say({ kind: 'ready' });
  return worker;
}

import type { WorkerLike } from './work-line.ts';

/** A worker of the extension's own script; its policy allows no other. */
export function startValueWorker(): WorkerLike {
  return new Worker(new URL('./value-worker.ts', import.meta.url), { type: 'module', name: 'values' });
}

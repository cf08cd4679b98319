/** Entry of the worker that thinks about samples, so that the panel itself never has to. */
import { createAssessor } from './assessor.ts';
import type { ToWorker } from './worker-messages.ts';

const hear = createAssessor({
  // Typed as a window, whose `postMessage` wants a target; in a worker there is none to name.
  post: (message) => (globalThis as unknown as { postMessage(message: unknown): void }).postMessage(message),
  now: () => performance.now(),
  later: (ms, task) => void setTimeout(task, ms),
});

addEventListener('message', (event: MessageEvent<ToWorker>) => hear(event.data));

/** The worker's own code in the page's thread, for a test document that has no workers. */
import { createAssessor } from '../../../panel/entropy/assessor.ts';
import type { ToWorker } from '../../../panel/entropy/worker-messages.ts';

export class WorkerInPage extends EventTarget {
  #ended = false;
  readonly #hear = createAssessor({
    post: (message) => {
      if (!this.#ended) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    },
    now: () => performance.now(),
    later: (ms, task) => void setTimeout(() => !this.#ended && task(), ms),
  });

  postMessage(message: ToWorker): void {
    const copy = structuredClone(message);
    setTimeout(() => !this.#ended && this.#hear(copy), 0);
  }

  terminate(): void {
    this.#ended = true;
  }
}

/** The worker's own script: work comes in, answers go out. A hostile value can keep it busy, and then it is ended from outside. */
import { doWork, type Work } from './value-work.ts';

addEventListener('message', ({ data }: MessageEvent<Work>) => {
  doWork(
    data,
    (answer) => postMessage(answer),
    () => performance.now(),
  );
});
postMessage({ kind: 'ready' });

import { describe, expect, it } from 'vitest';
import type { WorkAnswer } from '../../../panel/values/value-work.ts';
import { createWorkLine, type Task, type WorkerLike } from '../../../panel/values/work-line.ts';

/** Workers that do what they are told to, and a clock that is turned by hand. */
function stage() {
  const workers: (WorkerLike & { readonly sent: unknown[]; ended: boolean; say(data: unknown): void })[] = [];
  let timers: { at: number; task: () => void }[] = [];
  let clock = 0;
  const line = createWorkLine({
    startWorker() {
      const worker = {
        ...({ sent: [] as unknown[], ended: false, onmessage: null, onerror: null } as Pick<
          WorkerLike,
          'onmessage' | 'onerror'
        > & {
          sent: unknown[];
          ended: boolean;
        }),
        postMessage: (message: unknown) => void worker.sent.push(message),
        terminate() {
          worker.ended = true;
        },
        say: (data: unknown) => worker.onmessage?.({ data } as MessageEvent),
      };
      workers.push(worker);
      return worker;
    },
    after(ms, task) {
      const timer = { at: clock + ms, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
  });
  const pass = (ms: number) => {
    clock += ms;
    for (const timer of timers.filter(({ at }) => at <= clock)) {
      timers = timers.filter((one) => one !== timer);
      timer.task();
    }
  };
  const heard: string[] = [];
  const task = (name: string, more: Partial<Task> = {}): Task => ({
    work: { kind: 'read', subject: { name, value: 'v' } },
    silence: 100,
    heard: (answer) => void heard.push(`${name} ${answer.kind}`),
    failed: (why) => void heard.push(`${name} ${why}`),
    ...more,
  });
  return { line, workers, pass, heard, task };
}

const ready = { kind: 'ready' };
const done: WorkAnswer = { kind: 'done', tried: 1 };
const tried: WorkAnswer = { kind: 'tried', tried: 1, share: 0.5 };

describe('the work line', () => {
  it('hands one task at a time to one worker, once its script has loaded', () => {
    const { line, workers, heard, task } = stage();
    line.run(task('a'));
    line.run(task('b'));
    expect(workers[0]?.sent).toEqual([]);
    workers[0]?.say(ready);
    expect(workers[0]?.sent).toHaveLength(1);
    workers[0]?.say(done);
    workers[0]?.say(done);
    expect(heard).toEqual(['a done', 'b done']);
    expect(workers).toHaveLength(1);
  });

  it('ends a worker that is silent for too long, says so, and goes on with a new one', () => {
    const { line, workers, pass, heard, task } = stage();
    line.run(task('slow'));
    line.run(task('next'));
    pass(10_000);
    workers[0]?.say(ready);
    pass(99);
    workers[0]?.say(tried);
    pass(99);
    expect(heard).toEqual(['slow tried']);
    pass(1);
    expect(heard).toEqual(['slow tried', 'slow too-slow']);
    expect(workers[0]?.ended).toBe(true);
    workers[1]?.say(ready);
    workers[1]?.say(done);
    expect(heard.at(-1)).toBe('next done');
  });

  it('ends a task at its limit, however much it says', () => {
    const { line, workers, pass, heard, task } = stage();
    line.run(task('long', { limit: 250 }));
    workers[0]?.say(ready);
    for (let turn = 0; turn < 5; turn++) {
      pass(50);
      workers[0]?.say(tried);
    }
    expect(heard.at(-1)).toBe('long too-slow');
  });

  it('says of a worker whose script fails that it failed', () => {
    const { line, workers, heard, task } = stage();
    line.run(task('broken'));
    workers[0]?.onerror?.(new Event('error') as ErrorEvent);
    expect(heard).toEqual(['broken failed']);
  });

  it('stops what is to be stopped and nothing else', () => {
    const { line, workers, heard, task } = stage();
    const [running, waiting, last] = [task('running'), task('waiting'), task('last')];
    for (const one of [running, waiting, last]) line.run(one);
    workers[0]?.say(ready);
    line.stop(waiting);
    expect(workers[0]?.ended).toBe(false);
    line.stop(running);
    expect(workers[0]?.ended).toBe(true);
    workers[1]?.say(ready);
    workers[1]?.say(done);
    line.clear();
    expect(heard).toEqual(['last done']);
  });
});

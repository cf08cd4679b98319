import { describe, expect, it } from 'vitest';
import { stepByStep } from '../../../panel/parts/step-by-step.ts';

/** Five steps, and the tasks that are planned meanwhile. */
function stage() {
  const done: number[] = [];
  const tasks: (() => void)[] = [];
  function* work() {
    for (let step = 1; step <= 5; step++) {
      done.push(step);
      yield;
    }
  }
  return { done, work: work(), later: (task: () => void) => tasks.push(task), runTask: () => tasks.shift()?.(), tasks };
}

describe('work that is done step by step', () => {
  it('does its first step at once and each other one in a task of its own', () => {
    const { done, work, later, runTask, tasks } = stage();
    stepByStep(work, later);
    expect(done).toEqual([1]);
    runTask();
    expect(done).toEqual([1, 2]);
    while (tasks.length > 0) runTask();
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('does as many short steps in one task as fit into its slice', () => {
    const { done, work, later, runTask } = stage();
    let clock = 0;
    stepByStep(work, later, { ms: 10, now: () => (clock += 4) });
    expect(done).toEqual([1, 2, 3]);
    runTask();
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes no further once it is ended', () => {
    const { done, work, later, runTask } = stage();
    const end = stepByStep(work, later);
    end();
    runTask();
    expect(done).toEqual([1]);
  });
});

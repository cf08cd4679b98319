/**
 * Does work a step at a time, each step in a task of its own, so that clicks and keys are answered in between. The first step is done at once.
 *
 * @param later plans the next task: a timer, or the next frame
 * @param slice steps are so short that several fit into one task of `ms`
 * @returns what ends it where it is
 */
export function stepByStep(
  work: Iterator<unknown>,
  later: (task: () => void) => unknown,
  slice?: { readonly ms: number; now(): number },
): () => void {
  let isOver = false;
  const goOn = () => {
    const until = slice === undefined ? 0 : slice.now() + slice.ms;
    do {
      if (isOver || work.next().done === true) return;
    } while (slice !== undefined && slice.now() < until);
    later(goOn);
  };
  goOn();
  return () => {
    isOver = true;
  };
}

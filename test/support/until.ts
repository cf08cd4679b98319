/**
 * Polls for the thing itself, so that no test has to guess how long something takes.
 *
 * @param what names the awaited thing in the error: "the panel shows a sign-in".
 * @param probe answers `undefined`, `null`, `false`, 0 or '' for "not yet"; anything else ends the wait and is returned. An error
 *   that it throws counts as "not yet" and is told when time is up.
 */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  { within = 15_000, every = 25 }: { readonly within?: number; readonly every?: number } = {},
): Promise<Truthy<T>> {
  const deadline = Date.now() + within;
  let last: unknown;
  for (;;) {
    try {
      const answer = await probe();
      if (answer) return answer as Truthy<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline) {
      const why = last instanceof Error ? last.message : `last answer: ${JSON.stringify(last)}`;
      throw new Error(`Waited ${within / 1000} s until ${what}, in vain (${why}).`);
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

type Truthy<T> = Exclude<T, undefined | null | false | 0 | ''>;

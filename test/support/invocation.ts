/** A function that runs in a browser: it sees its arguments and that browser's globals, nothing of this file's surroundings. */
export type Invocation<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

/**
 * The source text of a call: both browsers get the same text, and arguments travel as JSON. Transpilers that keep function
 * names wrap inner functions into calls of `__name`, which does not exist in the browser.
 */
export function invocation<A extends readonly unknown[], R>(body: Invocation<A, R>, args: A): string {
  return `(() => { const __name = (f) => f; return (${body.toString()})(...${JSON.stringify(args)}); })()`;
}

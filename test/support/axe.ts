/** What axe-core has to say about a document, one line each. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Invocation } from './invocation.ts';
import type { Surface } from './surface.ts';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function axeComplaints(surface: Surface): Promise<readonly string[]> {
  // Extension pages forbid evaluating text, so axe itself is the beginning of the function that runs there.
  const text = `async () => {
    ${await source};
    const { violations } = await (window.axe ?? globalThis.axe).run(document, { resultTypes: ['violations'], iframes: false });
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) }));
  }`;
  const run = { toString: () => text } as unknown as Invocation<[], Pick<AxeResults, 'violations'>['violations']>;
  const violations = await surface.evaluate(run);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${id}: ${help}: ${html.slice(0, 200)} (${failureSummary?.replaceAll(/\s+/g, ' ')})`,
    ),
  );
}

/**
 * Recorded flows: one line of JSON for each observation, as the extension wrote it in a real browser. `RECORD=1 npm run flows` writes them
 * anew. The credentials in them are throw-away ones of practice sites.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserName, Observation } from '../../src/observation.ts';
import type { Password } from './flow-judgement.ts';

const folder = fileURLToPath(new URL('../fixtures/captures', import.meta.url));

export interface Capture {
  readonly flow: string;
  readonly password: Password;
  readonly browser: BrowserName;
  /** Origin of the judged site when it was recorded. */
  readonly url: string;
  readonly log: readonly Observation[];
}

export function writeCapture({ flow, password, browser, url, log }: Capture): void {
  mkdirSync(folder, { recursive: true });
  const lines = [JSON.stringify({ flow, password, browser, url }), ...log.map((one) => JSON.stringify(one))];
  writeFileSync(`${folder}/${flow}.${password}.${browser}.jsonl`, `${lines.join('\n')}\n`);
}

export function readCaptures(): readonly Capture[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .toSorted()
    .map((file) => {
      const [head = '', ...lines] = readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n');
      return {
        ...(JSON.parse(head) as Omit<Capture, 'log'>),
        log: lines.map((line) => JSON.parse(line) as Observation),
      };
    });
}

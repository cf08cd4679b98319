import { readFileSync } from 'node:fs';

/** The lines of a text file under `test/fixtures`. */
export function fixtureLines(name: string): readonly string[] {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}

/** No regular expression of ours takes more than linear time: what it reads was written by a site, and may be of any length. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { isEvidentlyLinear } from './support/evidently-linear.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'panel'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file)),
);

/** The same answer on any machine, however busy. */
const UNHURRIED = { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 1 } as const;

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

const files = sources.map((file) => [file, literalsOf(file)] as const).filter(([, literals]) => literals.length > 0);

it('are found in the sources', () => {
  expect(files.length).toBeGreaterThan(100);
});

describe.each(files)('%s', (_, literals) => {
  it('has only such that are linear', () => {
    const slow = literals.flatMap(({ pattern, flags }) => {
      if (isEvidentlyLinear(pattern, flags) && process.env.LAB_LONG !== '1') return [];
      const found = checked(pattern, flags);
      if (found.status === 'safe') return [];
      return [`/${pattern}/${flags}: ${found.status === 'vulnerable' ? found.complexity.summary : 'not decided'}`];
    });
    expect(slow).toEqual([]);
  }, 300_000);
});

const answers = new Map<string, ReturnType<typeof checkSync>>();

/** Many files have the same literal. */
function checked(pattern: string, flags: string): ReturnType<typeof checkSync> {
  const key = `${flags} ${pattern}`;
  const answer = answers.get(key) ?? checkSync(pattern, flags, UNHURRIED);
  answers.set(key, answer);
  return answer;
}

function literalsOf(file: string): readonly Literal[] {
  const found: Literal[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isLiteral(node.regex)) found.push(node.regex);
    for (const inside of Object.values(node)) visit(inside);
  };
  visit(parseSync(file, readFileSync(join(root, file), 'utf8')).program.body);
  return found;
}

function isLiteral(what: unknown): what is Literal {
  return typeof what === 'object' && what !== null && 'pattern' in what && 'flags' in what;
}

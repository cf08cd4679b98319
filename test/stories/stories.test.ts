/**
 * Sessions of real applications as public reports tell them, in both browsers' ways, against what is true of them. What is judged
 * wrongly today stands in `open.txt`: exactly that may fail, so that whoever mends one takes its line out, and no new fault slips in.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeStory, type Miss } from './judge-story.ts';
import { readStory } from './read-story.ts';
import { createTrials } from './trials.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.story'))
  .map((file) => file.replaceAll('\\', '/').replace(/\.story$/, ''))
  .sort();
const BROWSERS = ['chromium', 'firefox'] as const;
const open = readFileSync(join(folder, 'open.txt'), 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'));
const stories = names.map((name) => ({ name, story: readStory(readFileSync(join(folder, `${name}.story`), 'utf8')) }));
const trials = createTrials();
const failing: string[] = [];

describe('a story from a public report', () => {
  it.each(stories)('$name', { timeout: 120_000 }, async ({ name, story }) => {
    const [inChromium, inFirefox] = await Promise.all(BROWSERS.map((browser) => judgeStory(story, browser, trials)));
    const misses = entries(name, inChromium ?? [], inFirefox ?? []);
    failing.push(...misses.keys());
    const known = open.filter((entry) => entry.startsWith(`${name}: `) || entry.startsWith(`${name} (`));
    const fresh = [...misses].filter(([entry]) => !known.includes(entry));
    expect(
      fresh.map(([entry, found]) => `${entry}\n    found: ${found}`).join('\n'),
      'What is true of this story is not what the product says.',
    ).toBe('');
    expect(
      known.filter((entry) => !misses.has(entry)),
      'These hold now: take their lines out of open.txt.',
    ).toEqual([]);
  });
});

describe('the list of what is open', () => {
  it('names stories and expectations that there are', () => {
    const all = stories.flatMap(({ name, story }) =>
      story.sites.flatMap(({ expectations }) => expectations.map(({ line }) => `${name}: ${line}`)),
    );
    expect(open.filter((entry) => !all.includes(entry.replace(/ \((?:chromium|firefox)\): /, ': ')))).toEqual([]);
    expect(open).toEqual([...new Set(open)]);
  });
});

afterAll(() => {
  const expectations = stories.flatMap(({ story }) => story.sites.flatMap((site) => site.expectations)).length;
  console.info(`${stories.length} stories, ${expectations} expectations, ${open.length} open.`);
  // For whoever brings the list up to date: `STORIES_OPEN=1` prints what fails now.
  if (process.env.STORIES_OPEN !== undefined) console.info(`Failing now:\n${failing.toSorted().join('\n')}\nSo many.`);
});

/** What fails in one browser alone says so: `story (firefox): expectation`. */
function entries(name: string, inChromium: readonly Miss[], inFirefox: readonly Miss[]): Map<string, string> {
  const both = inChromium.filter(({ line }) => inFirefox.some((one) => one.line === line));
  const only = (misses: readonly Miss[]) => misses.filter((one) => !both.some(({ line }) => line === one.line));
  return new Map([
    ...both.map(({ line, found }) => [`${name}: ${line}`, found] as const),
    ...only(inChromium).map(({ line, found }) => [`${name} (chromium): ${line}`, found] as const),
    ...only(inFirefox).map(({ line, found }) => [`${name} (firefox): ${line}`, found] as const),
  ]);
}

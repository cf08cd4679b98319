/**
 * Every recorded sign-in, changed in a way that leaves the truth as it was, is told as before: the relations of `list.ts`. Each relation is tried on
 * one recording of each flow, in turn the right and the wrong password in either browser; `LAB_LONG=1` tries all with all. What is told
 * wrongly today stands in `open.txt`, a flow and a relation in each line; exactly that may fail, and the list has to become empty.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type Capture, readCaptures } from '../support/capture-file.ts';
import { relations } from './list.ts';
import { contradictions, type StoryTold, storyTold } from './story-told.ts';

const captures = readCaptures();
const flows = [...new Set(captures.map(({ flow }) => flow))];
const whole = new Map<Capture, StoryTold>();
const open = readFileSync(fileURLToPath(new URL('open.txt', import.meta.url)), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const counted = { tried: 0, less: 0 };

function told(capture: Capture): StoryTold {
  const known = whole.get(capture) ?? storyTold(capture);
  whole.set(capture, known);
  return known;
}

/** By the relation's name, so that a new relation leaves the others their recordings. */
function chosen(name: string): readonly Capture[] {
  if (process.env.LAB_LONG === '1') return captures;
  const turn = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return flows.flatMap((flow, index) => {
    const variants = captures.filter((one) => one.flow === flow);
    return variants[(turn + index) % variants.length] ?? [];
  });
}

describe.each(relations)('$name', ({ name, keeps, change }) => {
  it(keeps === 'same' ? 'changes nothing' : `never turns an answer into its opposite (${keeps})`, () => {
    const wrong = chosen(name).flatMap((capture) => {
      const changed = change(capture);
      if (changed === undefined) return [];
      const [before, now] = [told(capture), storyTold(changed)];
      counted.tried++;
      if (JSON.stringify(before.verdicts) !== JSON.stringify(now.verdicts)) counted.less++;
      const said = contradictions(before, now, keeps, capture.password).join('; ');
      return said === '' ? [] : [{ line: `${name}: ${capture.flow}`, capture, said }];
    });
    const known = open.filter((line) => line.startsWith(`${name}: `));
    const unknown = wrong.filter(({ line }) => !known.includes(line));
    expect(
      unknown.map(({ line, capture: { password, browser }, said }) => `${line} (${password}, ${browser}): ${said}`),
    ).toEqual([]);
    const mended = known.filter((line) => !wrong.some((one) => one.line === line));
    expect(process.env.LAB_LONG === '1' ? [] : mended, 'take out of open.txt').toEqual([]);
  });
});

afterAll(() => {
  console.log(
    `${relations.length} relations, ${counted.tried} changed recordings, ${counted.less} of them told with other verdicts.`,
  );
});

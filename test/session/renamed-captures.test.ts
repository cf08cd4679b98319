/**
 * Words of addresses are evidence and never the judge: every recorded sign-in is told once more with other names for its paths, its host, and
 * with one address for everything. What is said may become less, and never what is not true.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { contradictions, type StoryTold, storyTold } from '../metamorphic/story-told.ts';
import { readCaptures } from '../support/capture-file.ts';
import { renamings } from './support/renamings.ts';

const captures = readCaptures();
const whole = new Map<string, StoryTold>(
  captures.map((capture) => [`${capture.flow} ${capture.password} ${capture.browser}`, storyTold(capture)]),
);
const counted: string[] = [];

describe.each(renamings)('$name', ({ name, rename }) => {
  it('changes nothing to wrong', { timeout: 60_000 }, () => {
    const count = { tried: 0, same: 0 };
    const wrong = captures.flatMap((capture) => {
      const { flow, password, browser } = capture;
      const changed = rename(capture);
      const before = whole.get(`${flow} ${password} ${browser}`);
      if (changed === undefined || before === undefined) return [];
      const now = storyTold(changed);
      count.tried += 1;
      if (JSON.stringify([before.outcomes, before.verdicts]) === JSON.stringify([now.outcomes, now.verdicts]))
        count.same += 1;
      const said = contradictions(before, now, 'less-sure', password);
      return said.length === 0 ? [] : [`${flow} (${password}, ${browser}): ${said.join('; ')}`];
    });
    counted.push(`${name}: ${count.tried} recordings, ${count.same} told alike, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
  });
});

afterAll(() => console.info(counted.join('\n')));

import { describe, expect, it } from 'vitest';
import {
  isSessions,
  latestLines,
  linesOf,
  withoutLines,
  worstFirst,
} from '../../../src/checks/subject/set-cookie-lines.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { contextOf } from '../support/evaluated.ts';

const told = (story: string) => contextOf(foldLog(transcript(`it watches https://shop.test/\n${story}`)));
const answer = (...lines: readonly string[]) =>
  `+1s GET https://shop.test/\n 200 text/html\n${lines.map((line) => `Set-Cookie: ${line}`).join('\n')}`;

describe('Set-Cookie lines of a site', () => {
  it('are told oldest first, and the latest of each cookie that did not delete it', () => {
    const context = told([answer('a=1', 'b=1'), answer('a=2'), answer('a=; Max-Age=0')].join('\n'));
    expect(linesOf(context).map(({ line }) => line.line)).toEqual(['a=1', 'b=1', 'a=2', 'a=; Max-Age=0']);
    expect(
      latestLines(context)
        .map(({ line }) => line.line)
        .sort(),
    ).toEqual(['a=2', 'b=1']);
  });

  it('belong to the session by the name of the cookie, whatever its path', () => {
    const context = told(
      `${answer('sid=8f14e45fceea167a5a36dedd4bea2543; Path=/', 'sid=x; Path=/a', 'b=1')}\n user pins sid`,
    );
    expect(context.site.cookies.filter((one) => isSessions(one, context)).map((one) => one.name)).toEqual([
      'sid',
      'sid',
    ]);
  });

  it('that are many are cut, and the last verdict says so', () => {
    const verdicts = Array.from({ length: 30 }, () => ({
      outcome: 'failed' as const,
      summary: 'So it is.',
      evidence: [],
    }));
    const shown = worstFirst(verdicts, told(answer('a=1')));
    expect(shown).toHaveLength(20);
    expect(shown.at(-1)?.summary).toBe('So it is. 10 more of this kind are not listed.');
  });

  it.each([
    ['cantTell', ''],
    ['cantTell', 'found a=1\n GET https://shop.test/\n 200'],
    ['inapplicable', 'script sets a=1; Path=/'],
    [
      'inapplicable',
      `12:00:05 POST https://shop.test/login   json: username, password
       200 application/json
       +1s GET https://shop.test/me (fetch) Authorization: Bearer
       200 application/json
       +1s user marks signed-in shop.test`,
    ],
  ])('are %s while there are none: %s', (outcome, story) => {
    expect(withoutLines(told(`GET https://shop.test/\n 200\n${story}`)).outcome).toBe(outcome);
  });
});

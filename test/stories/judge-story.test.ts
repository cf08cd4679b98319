import { describe, expect, it } from 'vitest';
import { judgeStory } from './judge-story.ts';
import { readStory } from './read-story.ts';
import { createTrials } from './trials.ts';

/** A sign-in that keeps its identifier, of which one thing after the other is said. */
const KEPT = `
#: source a/b#1
#: case it keeps PHPSESSID
#: kind the judge's own
#: truth kept
it watches https://site.test/
12:00:00 GET https://site.test/account
302 → /login
Set-Cookie: PHPSESSID=q3m6t9w2y5a7d1f4h7k0n3p8b0; Path=/
Set-Cookie: lang=en; Path=/
GET /login
200 text/html
12:00:10 POST https://site.test/login form: username, password
302 → /account
GET /account
200 text/html
12:05:00 GET https://site.test/logout
302 → /
Set-Cookie: PHPSESSID=; Max-Age=0; Path=/
`;

const judged = async (line: string) => judgeStory(readStory(`${KEPT}#: ${line}`), 'chromium', createTrials());

describe('the judge of stories', () => {
  it.each([
    'signins success',
    'signin-kinds sign-in',
    'rotation kept|re-set',
    'session PHPSESSID',
    'session-lacks lang',
    'class lang preference',
    'notclass lang session-likely|session-confirmed',
    'finding session-fixation PHPSESSID failed high',
    'nofinding session-fixation - passed',
    'blameless lang',
    'told PHPSESSID session-fixation|short-identifier',
    'says session-fixation PHPSESSID /same identifier/',
    'lacks session-fixation PHPSESSID /lang/',
    'state signed-out',
    'signouts 1',
    'expiries 0',
    'framework PHPSESSID /PHP/',
  ])('finds that “%s” holds', async (line) => {
    expect(await judged(line)).toEqual([]);
  });

  it.each([
    ['signins failed', 'success'],
    ['signins success,success', 'success'],
    ['signin-kinds sign-up', 'sign-in'],
    ['rotation rotated', 'kept'],
    ['session lang', 'PHPSESSID'],
    ['session-has lang', 'PHPSESSID'],
    ['class lang csrf', 'preference'],
    ['class absent csrf', 'no such cookie'],
    ['notclass lang preference', 'preference'],
    ['finding session-fixation PHPSESSID passed', 'failed'],
    ['nofinding session-fixation - failed', 'session-fixation PHPSESSID failed'],
    ['blameless PHPSESSID', 'session-fixation'],
    ['told lang session-fixation', 'nothing of the kind'],
    ['says session-fixation PHPSESSID /lang/', 'PHPSESSID'],
    ['lacks session-fixation PHPSESSID /same/', 'same'],
    ['state signed-in', 'signed-out'],
    ['signouts 0', '/logout'],
    ['expiries 1', '0'],
    ['form PHPSESSID /JSON/', 'PHP'],
    ['framework lang /PHP/', 'none'],
    ['token /Bearer/ session-likely', 'no such token'],
  ])('finds that “%s” does not, and what it found: %s', async (line, found) => {
    const misses = await judged(line);
    expect(misses).toEqual([{ line, found: expect.stringContaining(found) }]);
  });

  it('finds nothing of a site that was never met', async () => {
    const story = readStory(`${KEPT}#: site other.test\n#: session PHPSESSID\n#: state signed-in`);
    expect(await judgeStory(story, 'firefox', createTrials())).toHaveLength(2);
  });
});

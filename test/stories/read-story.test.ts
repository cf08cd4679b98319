import { describe, expect, it } from 'vitest';
import { readStory } from './read-story.ts';

const NOTES = '#: source a/b#1\n#: case it happens\n#: kind a kind\n#: truth it is so\n';

describe('a story', () => {
  it('says where it comes from and what is true, and keeps its whole text', () => {
    const story = readStory(`${NOTES}#: signins failed,success\nit watches https://site.test/\n`);
    expect(story.notes).toEqual({ source: 'a/b#1', case: 'it happens', kind: 'a kind', truth: 'it is so' });
    expect(story.text).toContain('it watches https://site.test/');
    expect(story.sites).toEqual([
      { expectations: [{ line: 'signins failed,success', about: 'sign-ins', oneOf: [['failed', 'success']] }] },
    ]);
  });

  it('reads sequences with choices, or none', () => {
    const [site] = readStory(
      `${NOTES}#: signins uncertain,success or success\n#: rotation kept|re-set\n#: session none`,
    ).sites;
    expect(site?.expectations).toMatchObject([
      { oneOf: [['uncertain', 'success'], ['success']] },
      { oneOf: [['kept|re-set']] },
      { names: [] },
    ]);
  });

  it('speaks of another site from the line that names it on', () => {
    const { sites } = readStory(`${NOTES}#: signins none\n#: site idp.test\n#: signouts 1`);
    expect(sites.map(({ domain, expectations }) => [domain, expectations.length])).toEqual([
      [undefined, 1],
      ['idp.test', 1],
    ]);
  });

  it.each([
    'colour red',
    'class PHPSESSID',
    'finding session-fixation PHPSESSID',
    'says session-fixation PHPSESSID no pattern',
    'signouts many',
  ])('throws at “%s”, which means nothing', (line) => {
    expect(() => readStory(`${NOTES}#: ${line}`)).toThrow(line);
  });

  it.each(['source', 'case', 'kind', 'truth'])('throws without a line “%s”', (note) => {
    const without = NOTES.split('\n').filter((line) => !line.startsWith(`#: ${note} `));
    expect(() => readStory(without.join('\n'))).toThrow(note);
  });
});

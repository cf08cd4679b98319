import { describe, expect, it } from 'vitest';
import { sessionRows } from '../../../../panel/sessions/rows/session-rows.ts';
import { unstoredWords } from '../../../../panel/sessions/rows/unstored-words.ts';
import { BROWSERS, told } from '../../../session/support/told.ts';

const story = (line: string, note: string, later = '') => `
  it watches https://shop.test/
  script sets theme=dark; Path=/
  12:00:00 GET https://shop.test/
           200 text/html
           Set-Cookie${note}: ${line}
  ${later}`;
const LATER = '+5s GET https://shop.test/next\n 200 text/html';

describe.each(BROWSERS)('a cookie that a line asked for, in %s', (browser) => {
  const bad = '__Host-sid=1; Path=/app; Secure';

  it('is refused by the rules before the store has settled it, and not stored afterwards', () => {
    expect(unstoredWords(told(story(bad, ' (refused)'), browser).cookie('__Host-sid'))).toMatchObject({
      word: 'refused',
      title: expect.stringContaining('Path=/'),
    });
    expect(unstoredWords(told(story(bad, ' (refused)', LATER), browser).cookie('__Host-sid'))).toMatchObject({
      word: 'not stored',
      title: expect.stringContaining('Path=/'),
    });
  });

  it('is said to be unexplained when no rule explains it', () => {
    const { cookie } = told(story('sid=1; Path=/', ' (refused)', LATER), browser);
    expect(unstoredWords(cookie('sid'))?.title).toContain('No rule that is known here explains why.');
  });

  it('is not spoken of when the browser has it', () => {
    expect(unstoredWords(told(story('sid=1; Path=/', '', LATER), browser).cookie('sid'))).toBeUndefined();
  });

  it('stays in the list, though it is as gone as a cookie can be', () => {
    const { model } = told(story(bad, ' (refused)', LATER), browser);
    const filter = { text: '', thirdParties: false, expired: false, unfolded: new Set<string>() };
    const names = sessionRows(model, filter).flatMap((row) => (row.kind === 'cookie' ? [row.cookie.name] : []));
    expect(names).toContain('__Host-sid');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { changeCauses } from '../../../src/session/cookies/change-causes.ts';
import { PATIENCE } from '../../support/patience.ts';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

vi.setConfig({ testTimeout: PATIENCE });

const causes = (story: string, browser: 'chromium' | 'firefox') =>
  changeCauses(
    told(`it watches https://shop.test/\n script sets theme=dark; Path=/\n${story}`, browser).cookie('sid'),
  ).map(({ change, by }) => `${change} ${by}`);
const answer = (line: string, note = '') => `+1s GET https://shop.test/\n 200 text/html\n Set-Cookie${note}: ${line}`;

describe.each(BROWSERS)('the cause of a change, in %s', (browser) => {
  it.each([
    [
      'a header, and a header that deletes',
      [answer(`sid=${ID_A}`), answer('sid=; Max-Age=0')],
      ['began header', 'ended header'],
    ],
    ['a renewal', [answer(`sid=${ID_A}`), answer(`sid=${ID_A}`)], ['began header', 'renewed header']],
    [
      'overwriting',
      [answer(`sid=${ID_A}`), answer(`sid=${ID_B}`)],
      ['began header', 'ended overwriting', 'began header'],
    ],
    [
      'a script, both times',
      [`script sets sid=${ID_A}; Path=/`, '+20s script deletes sid'],
      ['began script-or-user', 'ended script-or-user'],
    ],
    ['the store before', [`found sid=${ID_A}`], ['began found']],
    ['an eviction', [answer(`sid=${ID_A}`), '+20s browser evicts sid'], ['began header', 'ended eviction']],
    [
      'the end that was declared',
      [answer(`sid=${ID_A}; Max-Age=60`), '+60s browser expires sid'],
      ['began header', 'ended expiry-declared'],
    ],
    [
      'the browser’s own limit',
      [answer(`sid=${ID_A}; Max-Age=99999999`), '+9h browser expires sid'],
      ['began header', 'ended expiry-by-browser'],
    ],
    [
      'a change that did not happen',
      [answer('sid=1; SameSite=None', ' (refused)'), '+5s GET https://shop.test/\n 200'],
      ['did-not-happen refusal'],
    ],
  ])('may be %s', (_, story, expected) => {
    expect(causes(story.join('\n'), browser)).toEqual(expected);
  });

  it('says whose cookie took its room, where the browser tells the line first', () => {
    const many = Array.from({ length: 179 }, (_, n) => `Set-Cookie: c${n}=1; Path=/`).join('\n');
    const story = [answer(`sid=${ID_A}; Path=/`), many, '+1s GET https://shop.test/more', '200', 'Set-Cookie: last=1'];
    const [, cause] = changeCauses(
      told(
        `it watches https://shop.test/\n${story.join('\n')}\n +1s GET https://shop.test/\n 200\n browser evicts sid`,
        browser,
      ).cookie('sid'),
    );
    expect(cause).toMatchObject({ change: 'ended', by: 'eviction' });
    if (browser === 'chromium') {
      expect(cause).toMatchObject({ line: 'last=1', url: 'https://shop.test/more' });
      expect(cause?.text).toContain('to make room for a cookie that a response of /more set');
    }
  });

  it('names the line, and says the rule of one that changed nothing', () => {
    const [cause] = changeCauses(
      told(
        `it watches https://shop.test/\n script sets theme=dark; Path=/\n${answer('sid=1; SameSite=None', ' (refused)')}\n +5s GET https://shop.test/\n 200`,
        browser,
      ).cookie('sid'),
    );
    expect(cause).toMatchObject({ line: 'sid=1; SameSite=None', url: 'https://shop.test/' });
    expect(cause?.text).toContain('SameSite=None needs Secure.');
  });
});

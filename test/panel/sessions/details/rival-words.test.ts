import { describe, expect, it } from 'vitest';
import { nameRivals } from '../../../../panel/sessions/details/name-rivals.ts';
import { tossingWords } from '../../../../panel/sessions/details/rival-words.ts';
import { sendingCircumstances } from '../../../../panel/sessions/sending/sending-circumstances.ts';
import { told } from '../cookie-stories.ts';

describe('who could add one', () => {
  it.each([
    [
      'a host-only Secure cookie',
      'sid=3vQ8kZp1Lr6Xw9Tn; Path=/; Secure',
      'Any sibling host can put one in front of it, and so can an answer over http.',
    ],
    [
      'one for the whole domain',
      'sid=3vQ8kZp1Lr6Xw9Tn; Domain=shop.test; Path=/',
      'Any sibling host can replace it, and so can an answer over http.',
    ],
    [
      'a host-only cookie that is not Secure',
      'sid=3vQ8kZp1Lr6Xw9Tn; Path=/',
      'Any sibling host can put one in front of it, and an answer over http can replace it.',
    ],
    ['__Secure-', '__Secure-sid=3vQ8; Path=/; Secure', 'Any sibling host can put one in front of it.'],
    ['__Host-', '__Host-sid=3vQ8; Path=/; Secure', ''],
  ])('%s', (_, line, words) => {
    const story = `
      chromium watches https://www.shop.test/
      12:00:01 GET https://www.shop.test/
        200 text/html
        Set-Cookie: ${line}
    `;
    const { model, log, find } = told(story);
    const { site, cookie } = find(line.slice(0, line.indexOf('=')), '/');
    const circumstances = sendingCircumstances(site, cookie, log, model);
    expect(tossingWords(nameRivals(site, cookie, log, circumstances, model.browser).tossing)).toBe(words);
  });
});

import { describe, expect, it } from 'vitest';
import { partWords, roleWord, shortPartWords } from '../../../../panel/sessions/rows/part-words.ts';
import { noise } from '../../../session/flows/flow.ts';
import { told } from '../../../session/support/told.ts';

const story = (...answers: readonly (readonly string[])[]) =>
  told(
    `it watches https://shop.test/\n${answers
      .map(
        (lines) =>
          `+5s GET https://shop.test/\n 200 text/html\n${lines.map((one) => ` Set-Cookie: ${one}; Path=/`).join('\n')}`,
      )
      .join('\n')}`,
  );

describe('what a cookie is to others', () => {
  it.each([
    ['auth.1', [`auth.0=${noise('a', 3_900)}`, `auth.1=${noise('b', 300)}`], 'part 2 of 2 of auth', '2/2'],
    [
      'koa.sess.sig',
      [`koa.sess=${noise('v', 60)}`, `koa.sess.sig=${noise('s', 27)}`],
      'signature of koa.sess',
      'signature',
    ],
    ['koa.sess', [`koa.sess=${noise('v', 60)}`, `koa.sess.sig=${noise('s', 27)}`], undefined, undefined],
    ['theme', ['theme=dark'], undefined, undefined],
  ])('%s', (name, lines, words, mark) => {
    const { site, cookie } = story(lines);
    expect(partWords(site, cookie(name))).toBe(words);
    expect(shortPartWords(site, cookie(name))).toBe(mark);
  });
});

describe('what a cookie is for, in a word', () => {
  it.each([
    ['SERVERID=web1', 'routing'],
    ['cookie_consent=all', 'consent'],
    ['XSRF-TOKEN=Gh7Kp2Rt9Wq4Zx1Vb6Nm3Jd8', 'CSRF token'],
    ['theme=dark', 'preference'],
    ['PHPSESSID=q8v3l0b7m2k9d5f1s6h4j0a2c8', 'likely session'],
  ])('%s: %s', (pair, word) => {
    const { site, cookie } = story([pair]);
    expect(roleWord(site, cookie(pair.split('=')[0] ?? ''))).toBe(word);
  });
});

import { describe, expect, it } from 'vitest';
import { lifeSteps } from '../../../panel/sessions/life-steps.ts';
import { nodeChanges, partWords } from '../../../panel/sessions/part-words.ts';
import { noise } from '../../session/flows/flow.ts';
import { told } from '../../session/support/told.ts';

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
    ['auth.1', [`auth.0=${noise('a', 3_900)}`, `auth.1=${noise('b', 300)}`], 'part 2 of 2 of auth'],
    ['koa.sess.sig', [`koa.sess=${noise('v', 60)}`, `koa.sess.sig=${noise('s', 27)}`], 'signature of koa.sess'],
    ['koa.sess', [`koa.sess=${noise('v', 60)}`, `koa.sess.sig=${noise('s', 27)}`], undefined],
    ['theme', ['theme=dark'], undefined],
  ])('%s', (name, lines, words) => {
    const { site, cookie } = story(lines);
    expect(partWords(site, cookie(name))).toBe(words);
  });
});

describe('the server that a cookie names', () => {
  const { site, cookie } = story(['SERVERID=web1'], [], ['SERVERID=web2']);

  it('is told with what came before', () => {
    expect(nodeChanges(site, cookie('SERVERID')).map(({ text }) => text)).toEqual([
      'server web1',
      'server changed: web1 → web2',
    ]);
  });

  it('is a step of the cookie’s life where it changed', () => {
    const texts = lifeSteps(site, cookie('SERVERID')).map(({ text }) => text);
    expect(texts).toContain('server changed: web1 → web2');
    expect(texts).not.toContain('server web1');
  });
});

import { describe, expect, it } from 'vitest';
import { collectChoices } from '../../../panel/entropy/collect/collect-choices.ts';
import { sourcesOf } from '../../../panel/entropy/sources.ts';
import { foldLog } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { collectedStory } from './entropy-stories.ts';

const story = transcript(`
  chromium watches https://shop.test/
  found theme=dark; Path=/
  12:00:01 GET https://shop.test/
    200 text/html
    Set-Cookie: sid=LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o; Path=/; HttpOnly
  +1s GET https://shop.test/deeper/page
    200 text/html
    Set-Cookie: sid=M5nB8vC1xZ4lK7jH0gF3dS6aP9oI2uYt; Path=/; HttpOnly
  +1s POST https://shop.test/login form: username, password
    302 → /account
    Set-Cookie: sid=Q7wE1rT4yU0iO3pA6sD9fG2hJ5kL8zXc; Path=/; HttpOnly
    GET /account
    200 text/html
  +1s GET https://ads.example/pixel.gif (image on https://shop.test/)
    200 image/gif
    Set-Cookie: uid=7f3a9c1e5b2d4f608a7c; Path=/; Max-Age=31536000; Secure; SameSite=None
`);
const last = story.at(-1);
const model = foldLog([
  ...story,
  ...collectedStory({ seq: last?.seq ?? 0, at: last?.at ?? 0, values: ['a1', 'b2', 'c3'] }),
]);
const all = { text: '', thirdParties: false };

describe('the list of samples', () => {
  it('has the session first, its collection below it, lists of one’s own, then other cookies', () => {
    const pasted = [{ id: '1', title: 'mine', values: ['x'], times: [Number.NaN] }];
    expect(sourcesOf(model, pasted, all).map(({ kind, title, count }) => `${kind} ${title} ${count}`)).toEqual([
      'cookie sid 3',
      'collection sid 3',
      'pasted mine 1',
      'cookie theme 1',
    ]);
  });

  it('hands out values from any place on, and no time for what nobody saw being made', () => {
    const [sid, collection] = sourcesOf(model, [], all);
    expect(sid?.from(1).values).toEqual(['M5nB8vC1xZ4lK7jH0gF3dS6aP9oI2uYt', 'Q7wE1rT4yU0iO3pA6sD9fG2hJ5kL8zXc']);
    expect(sid?.from(0).times.every((time) => time > 0)).toBe(true);
    expect(collection?.from(2).values).toEqual(['c3']);
    const theme = sourcesOf(model, [], all).find(({ title }) => title === 'theme');
    expect(theme?.from(0).times).toEqual([Number.NaN]);
  });

  it('leaves out third parties until asked, and what the filter does not name', () => {
    const names = (filter: typeof all) => sourcesOf(model, [], filter).map(({ title }) => title);
    expect(names(all)).not.toContain('uid');
    expect(names({ ...all, thirdParties: true })).toContain('uid');
    expect(names({ ...all, text: 'THEME' })).toEqual(['theme']);
  });
});

describe('a session that is no cookie', () => {
  const [first, second] = ['9f86d081884c7d659a2feaa0c55ad015', 'a3bf4f1b2b0b822cd15d6c15b0f00a08'];
  const sent = (token: string) => `
    +1s GET https://shop.test/api/me (fetch) X-Auth-Token: ${token}
      200 application/json`;

  it('is a sample of what requests carried, without times: nobody saw it being made', () => {
    const tokens = foldLog(
      transcript(`chromium watches https://shop.test/${sent(first)}${sent(second)}${sent(first)}`),
    );
    const [source] = sourcesOf(tokens, [], all);
    expect(source).toMatchObject({ kind: 'token', title: 'X-Auth-Token', where: 'shop.test', count: 2 });
    expect(source?.from(0)).toEqual({ values: [first, second], times: [Number.NaN, Number.NaN] });
    expect(source?.from(1).values).toEqual([second]);
  });

  it('does not count a token of which only the beginning was recorded', () => {
    const cut = foldLog(
      transcript(`chromium watches https://shop.test/${sent(first)}`).map((one) =>
        one.type === 'request-sent'
          ? { ...one, tokens: one.tokens?.map((token) => ({ ...token, cutFrom: 9_000 })) ?? [] }
          : one,
      ),
    );
    expect(sourcesOf(cut, [], all)).toEqual([]);
  });
});

describe('what a live collection may repeat', () => {
  const choices = collectChoices(model, { name: 'sid', site: 'shop.test' });

  it('is a GET that handed out the cookie, to somebody without one first', () => {
    expect(choices.map(({ method, url, toStranger }) => `${method} ${url} ${toStranger}`)).toEqual([
      'GET https://shop.test/ true',
      'GET https://shop.test/deeper/page false',
    ]);
  });

  it('is never a POST, and nothing where the cookie was only found', () => {
    expect(choices.every(({ url }) => !url.includes('login'))).toBe(true);
    expect(collectChoices(model, { name: 'theme', site: 'shop.test' })).toEqual([]);
  });
});

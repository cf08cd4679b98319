import { describe, expect, it } from 'vitest';
import { flagsSentence, lifeWord, signOutWords, tokenSteps } from '../../../../panel/sessions/rows/token-words.ts';
import { FIRST, SECOND, signedIn, signedOut } from '../../../session/support/token-stories.ts';
import { told } from '../../../session/support/told.ts';

const tokenOf = (story: string) => {
  const { site } = told(story);
  const token = site.tokens[0];
  if (token === undefined) throw new Error('no token');
  return { site, token };
};

describe('the life of a token in words', () => {
  it('goes from the first request through sign-in and sign-out', () => {
    const { site, token } = tokenOf(signedOut);
    expect(tokenSteps(site, token).map(({ ordinal, text }) => [ordinal, text])).toEqual([
      [undefined, 'sign-in (new)'],
      [0, 'first sent'],
      [undefined, 'sent ×3'],
      [undefined, 'sign-out (not sent any more)'],
    ]);
  });

  it('tells how long the old one was sent on after a refresh', () => {
    const { site, token } = tokenOf(`${signedIn}
      12:20:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
               200
      12:20:40 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
               200`);
    expect(tokenSteps(site, token).map(({ text }) => text)).toContain('#1 sent on for 40 s beside the next');
  });

  it('ends with the server’s refusal', () => {
    const { site, token } = tokenOf(`${signedIn}
      12:16:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
               401 application/json`);
    expect(tokenSteps(site, token).at(-1)?.text).toBe('#1 refused by the server (401)');
    expect(lifeWord(token).word).toBe('refused');
  });

  it('is a count in the list, and a word when it is over', () => {
    expect(lifeWord(tokenOf(signedIn).token).word).toBe('×2');
    expect(lifeWord(tokenOf(`${signedOut}\n GET https://shop.test/\n 200 text/html`).token).word).toBe('unused');
    expect(lifeWord({ ...tokenOf(signedIn).token, identifiers: [] }).word).toBe('—');
  });

  it('knows no flags, for a reason of each carrier', () => {
    expect(flagsSentence(tokenOf(signedIn).token)).toMatch(/sent by script/);
    const { token } = tokenOf(`it watches https://shop.test/\n GET https://shop.test/?sid=${FIRST}\n 200`);
    expect(flagsSentence(token)).toMatch(/Referer/);
  });
});

describe('a sign-out in a word', () => {
  const signOut = (more: object) => ({ kept: [], ended: [], ...more }) as never;
  const left = (fate: string) => ({ tokens: [{ fate }] });

  it.each([
    [left('accepted'), 'token accepted', 'bad'],
    [{ ...left('accepted'), ended: ['a'] }, 'token accepted', 'bad'],
    [{ ...left('unused'), kept: ['a'] }, 'identifier kept', 'warn'],
    [{ ...left('unused'), ended: ['a'] }, 'ended', 'good'],
    [left('refused'), 'token refused', 'good'],
    [left('unused'), 'unclear', 'ask'],
    [{}, 'unclear', 'ask'],
  ])('%j is %s', (more, word, tone) => {
    expect(signOutWords(signOut(more))).toEqual({ word, tone });
  });
});

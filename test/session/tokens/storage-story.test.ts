import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, signedIn } from '../support/token-stories.ts';
import { told } from '../support/told.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlc2lnbmF0dXJl';
const SID = '8f14e45fceea167a5a36dedd4bea2543';
const itemsOf = (story: string) => told(story).site.storage.at(-1)?.items ?? [];

describe('what a page’s storage held', () => {
  it('is told by what requests carried', () => {
    const items = itemsOf(`${signedIn}
      user looks into storage: local auth={"t":"${FIRST}"} | session jwt=${JWT} | local refresh_token=${SECOND} | local theme=dark`);
    expect(items.map(({ area, key, path, kind, ordinal }) => [area, key, path, kind, ordinal])).toEqual([
      ['local', 'auth', 't', 'sent', 0],
      ['session', 'jwt', '', 'jwt', undefined],
      ['local', 'refresh_token', '', 'named', undefined],
    ]);
    expect(items[0]?.token).toBe(told(signedIn).site.tokens[0]?.key);
  });

  it('may be a copy of a cookie', () => {
    const [item] = itemsOf(`it watches https://shop.test/
      GET https://shop.test/
      200 text/html
      Set-Cookie: PHPSESSID=${SID}; Path=/; HttpOnly
      GET https://shop.test/next
      200 text/html
      user looks into storage: local x=${SID}`);
    expect(item).toMatchObject({ kind: 'cookie', key: 'x' });
  });

  it('is replaced by a later look at the same origin, and kept beside that of another', () => {
    const { site } = told(`${signedIn}
      user looks into storage: local token=${FIRST}
      user looks into storage: local theme=dark
      GET https://www.shop.test/
      200 text/html
      user looks into storage: local token=${FIRST}`);
    expect(site.storage.map(({ url, items }) => [url, items.length])).toEqual([
      ['https://shop.test/', 0],
      ['https://www.shop.test/', 1],
    ]);
  });

  it('is nothing until somebody looked', () => {
    expect(told(signedIn).site.storage).toEqual([]);
  });
});

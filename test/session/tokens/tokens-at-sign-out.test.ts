import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, signedIn, signedOut } from '../support/token-stories.ts';
import { BROWSERS, told } from '../support/told.ts';

describe.each(BROWSERS)('tokens after a sign-out, in %s', (browser) => {
  const fateOf = (story: string) =>
    told(`${signedOut}\n${story}`, browser)
      .signOut()
      .tokens?.map(({ fate }) => fate);
  const again = (path: string, status: number) =>
    `12:05:02 GET https://shop.test/api/${path} (fetch) Authorization: Bearer ${FIRST}\n${status} application/json`;

  it('are accepted, when one opens what is closed to others', () => {
    expect(fateOf(again('me', 200))).toEqual(['accepted']);
  });

  it('are answered, when others may get the same', () => {
    expect(fateOf(again('orders', 200))).toEqual(['answered']);
  });

  it('are refused', () => {
    expect(fateOf(again('me', 401))).toEqual(['refused']);
  });

  it('are unused, when nothing shows what the server makes of them', () => {
    expect(fateOf('GET https://shop.test/\n200 text/html')).toEqual(['unused']);
  });

  it('are not judged by a request that was under way', () => {
    const story = signedIn.concat(`
      12:05:00 [a] GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
      12:05:00 POST https://shop.test/api/logout (fetch) Authorization: Bearer ${FIRST}
               204
      12:05:01 [a] 200 application/json`);
    expect(
      told(story, browser)
        .signOut()
        .tokens?.map(({ fate }) => fate),
    ).toEqual(['unused']);
  });

  it('that were there before the sign-in are no session that it could end', () => {
    const key = `X-Auth-Token: ${SECOND}`;
    const story = `it watches https://shop.test/
      12:00:00 GET https://shop.test/api/products (fetch) ${key}
               200 application/json${signedIn.slice(signedIn.indexOf('12:00:00') - 3)}
      12:00:09 GET https://shop.test/api/products (fetch) ${key}
               200 application/json
      12:05:00 POST https://shop.test/api/logout (fetch) Authorization: Bearer ${FIRST}
               204
      12:05:09 GET https://shop.test/api/products (fetch) ${key}
               200 application/json`;
    expect(
      told(story, browser)
        .signOut()
        .tokens?.map(({ name }) => name),
    ).toEqual(['Authorization: Bearer']);
  });
});

import { describe, expect, it } from 'vitest';
import { createFold } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { FIRST, SECOND, signedIn, signedOut } from '../support/token-stories.ts';
import { BROWSERS, told } from '../support/told.ts';

describe.each(BROWSERS)('a token as it is published, in %s', (browser) => {
  const livesOf = (story: string) => told(story, browser).site.tokens[0]?.identifiers ?? [];

  it('ends when the next one takes its place', () => {
    const [old, fresh] = livesOf(`${signedIn}
      12:20:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
               200 application/json`);
    expect(old?.ended).toMatchObject({ how: 'replaced', nextOrdinal: 1, at: fresh?.first.at });
    expect(fresh?.ended).toBeUndefined();
  });

  it('has not ended while it is sent on beside the next one', () => {
    const [old] = livesOf(`${signedIn}
      12:20:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
               200 application/json
      12:20:30 GET https://shop.test/api/orders (fetch) Authorization: Bearer ${FIRST}
               200 application/json`);
    expect(old?.ended).toBeUndefined();
    expect(old?.sentOn).toMatchObject({ count: 1, milliseconds: 30_000 });
  });

  it('has ended when the server refuses it, whatever comes then', () => {
    const refused = `${signedIn}
      12:16:00 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
               401 application/json`;
    expect(livesOf(refused)[0]?.ended).toMatchObject({ how: 'refused' });
    const [old, fresh] = livesOf(`${refused}
      12:16:01 GET https://shop.test/api/me (fetch) Authorization: Bearer ${SECOND}
               200 application/json`);
    expect(old?.ended).toMatchObject({ how: 'refused' });
    expect(fresh?.ended).toBeUndefined();
    const [back] = livesOf(`${refused}
      12:16:02 GET https://shop.test/api/me (fetch) Authorization: Bearer ${FIRST}
               200 application/json`);
    expect(back?.ended).toBeUndefined();
  });

  it('that was never accepted has not ended, but never begun', () => {
    const story = `it watches https://shop.test/
      GET https://shop.test/api/me (fetch) X-Auth-Token: ${FIRST}
      401`;
    expect(livesOf(story)[0]).toMatchObject({ refused: {} });
    expect(livesOf(story)[0]?.ended).toBeUndefined();
  });

  it('is unused since a sign-out when the site goes on without it', () => {
    const [life] = livesOf(`${signedOut}
      12:05:01 GET https://shop.test/
               200 text/html`);
    expect(life?.ended).toMatchObject({ how: 'unused' });
    expect(livesOf(signedOut)[0]?.ended).toBeUndefined();
  });

  it('is the same object while nothing about it changed', () => {
    const fold = createFold();
    const log = transcript(`${signedIn}\n GET https://shop.test/other\n 200 text/html`, browser);
    const upTo = log.findIndex((one) => one.type === 'request-started' && one.url.endsWith('/other'));
    fold.add(log.slice(0, upTo));
    const before = fold.model().sites[0]?.tokens[0];
    fold.add(log.slice(upTo));
    expect(before).toBeDefined();
    expect(fold.model().sites[0]?.tokens[0]).toBe(before);
  });

  it('is not changed by what comes later', () => {
    const fold = createFold();
    const log = transcript(
      `${signedIn}\n GET https://shop.test/x (fetch) Authorization: Bearer ${SECOND}\n 200`,
      browser,
    );
    fold.add(log.slice(0, -4));
    const before = fold.model().sites[0]?.tokens[0];
    const copy = structuredClone(before);
    fold.add(log.slice(-4));
    fold.model();
    expect(before).toEqual(copy);
  });
});

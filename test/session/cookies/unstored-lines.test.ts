import { describe, expect, it } from 'vitest';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const refused = (after: string, before = 'script sets theme=dark; Path=/') => `
  it watches https://shop.test/
  ${before}
  12:00:00 GET https://shop.test/
           200 text/html
           Set-Cookie (refused): sid=${ID_A}; Path=/; SameSite=None
  ${after}`;
const next = '12:00:05 GET https://shop.test/next\n 200';

describe.each(BROWSERS)('a line that the store does not take, in %s', (browser) => {
  const unstored = (story: string) => told(story, browser).cookie('sid').unstored.length;

  it('is named when there was a chance to see it stored', () => {
    const { cookie } = told(refused(next), browser);
    expect(cookie('sid')).toMatchObject({
      gone: true,
      identifiers: [],
      unstored: [{ url: 'https://shop.test/', line: expect.stringContaining(ID_A), value: ID_A }],
    });
  });

  it('is not named before time has moved on', () => {
    expect(unstored(refused(''))).toBe(0);
    expect(unstored(refused('+1s GET https://shop.test/next\n 200'))).toBe(0);
  });

  it('is named when the store says nothing at all but a request goes without the cookie', () => {
    expect(unstored(refused(next, 'wait'))).toBe(0);
    expect(unstored(refused(`+1s GET https://shop.test/a\n 200\n${next}`, 'wait'))).toBe(1);
  });

  it('is not named when facts may be missing', () => {
    expect(unstored(refused(`+1s worker restarts\n${next}`))).toBe(0);
    expect(unstored(refused(`+1s gap unknown 12:00:00 12:00:01\n${next}`))).toBe(0);
  });

  it('is not named when the browser’s cache gave the answer: it does nothing again', () => {
    const { cookie, model } = told(refused(next).replace('200 text/html', '200 text/html from cache'), browser);
    expect(cookie('sid')).toMatchObject({ unstored: [], identifiers: [], gone: true });
    expect(model.disagreements).toEqual([]);
  });

  it('leaves the identifier from before in place', () => {
    const story = refused(next, `found sid=${ID_B}; Path=/\n script sets theme=dark; Path=/`);
    const { cookie } = told(story, browser);
    expect(cookie('sid').identifiers.map((one) => [one.value, one.ended])).toEqual([[ID_B, undefined]]);
    expect(cookie('sid')).toMatchObject({ gone: false, unstored: [{}] });
  });
});

it.each(BROWSERS)('a line whose event got lost, in %s, is stored when the browser sends it', (browser) => {
  const story = refused('+1s GET https://shop.test/a\n 200\n 12:00:05 GET https://shop.test/next\n 200').replace(
    '(refused)',
    '(unseen)',
  );
  expect(told(story, browser).cookie('sid')).toMatchObject({
    unstored: [],
    identifiers: [{ value: ID_A, sentCount: 2 }],
  });
});

it.each(BROWSERS)('Secure over plain http is refused by every browser, in %s', (browser) => {
  const { cookie } = told(
    `it watches http://shop.test/
     script sets theme=dark; Path=/
     GET http://shop.test/
     200
     Set-Cookie (refused): sid=${ID_A}; Path=/; Secure
     +5s GET http://shop.test/next
     200`,
    browser,
  );
  expect(cookie('sid').unstored).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { BROWSERS, told } from '../support/told.ts';

const sent = (how: string, browser: 'chromium' | 'firefox') =>
  told(
    `it watches https://shop.test/
     found sid=1; Path=/
     GET https://shop.test/api (${how})
     200`,
    browser,
    'shop.test',
  ).cookie('sid').sentCrossSite;

describe.each(BROWSERS)('a cookie sent for another site’s page, in %s', (browser) => {
  it.each(['fetch', 'frame', 'image'])('is noted for a %s', (kind) => {
    expect(sent(`${kind} from https://evil.test on https://evil.test/`, browser)).toMatchObject([
      { url: 'https://shop.test/api', initiator: 'https://evil.test' },
    ]);
  });

  it.each(['page from https://evil.test', 'fetch', 'fetch from https://www.shop.test', 'fetch from null'])(
    'is not noted for: %s',
    (how) => {
      expect(sent(how, browser)).toEqual([]);
    },
  );

  it('is noted five times, and no more', () => {
    const again = `GET https://shop.test/api (fetch from https://evil.test)\n 200\n`;
    const story = `it watches https://shop.test/\n found sid=1; Path=/\n${again.repeat(9)}`;
    expect(told(story, browser, 'shop.test').cookie('sid').sentCrossSite).toHaveLength(5);
  });
});

import { describe, expect, it } from 'vitest';
import { storageRemarks } from '../../../../panel/sessions/details/storage-remarks.ts';
import { told } from '../cookie-stories.ts';

const remarks = (browser: 'chromium' | 'firefox', name: string, lines: string, path = '/') => {
  const { model, find } = told(`
    ${browser} watches https://shop.test/
    12:00:01 GET https://shop.test/
      200 text/html
      Set-Cookie: keep=1; Path=/
      ${lines}
    +30s GET https://shop.test/
      200 text/html
  `);
  const { site, cookie } = find(name, path);
  return storageRemarks(site, cookie, model.browser);
};

describe('the last line for a cookie', () => {
  it('is remarked at the row that the browser altered', () => {
    expect(remarks('chromium', 'a', 'Set-Cookie: a=1; Path=/; Max-Age=63072000; SameSite=Some')).toMatchObject({
      predicted: 'altered',
      remarks: expect.arrayContaining([
        { attribute: 'SameSite', text: 'SameSite=Some is no known value: as if there were no SameSite.' },
        { attribute: 'Expires/Max-Age', text: 'It asks for 730 d; browsers keep cookies for at most 400 days.' },
      ]),
    });
  });

  it('is remarked at the row whose rule refused it, with the paragraph', () => {
    const found = remarks(
      'chromium',
      'theme',
      `Set-Cookie: theme=light; Path=/
      +1s GET https://shop.test/
        200 text/html
        Set-Cookie (refused): theme=dark; Path=/; SameSite=None`,
    );
    expect(found).toMatchObject({
      predicted: 'refused',
      remarks: [{ attribute: 'SameSite', text: expect.stringMatching(/^Refused: .*Secure.*RFC 6265bis 5\.7 step 19/) }],
    });
    expect(found?.observed).not.toBe('stored');
  });

  it('has remarks on the line as a whole, where no row is concerned', () => {
    const found = remarks('firefox', 'a', 'Set-Cookie: a=1; Path=/; Priority=High');
    expect(found?.remarks).toEqual([{ text: expect.stringContaining('Priority=High has no effect') }]);
  });

  it('has none where it was done as written', () => {
    expect(remarks('chromium', 'a', 'Set-Cookie: a=1; Path=/; Secure; HttpOnly; SameSite=Lax')).toEqual({
      predicted: 'kept',
      remarks: [],
      observed: 'stored',
    });
  });

  it('does not repeat what the table says of idle attributes', () => {
    expect(remarks('chromium', 'a', 'Set-Cookie: a=1; Path=/; Max-Age=60; Max-Age=90')?.remarks).toEqual([]);
  });

  it('is unknown of a cookie that was only found', () => {
    const { model, find } = told('chromium watches https://shop.test/\nfound sid=1; Path=/');
    const { site, cookie } = find('sid');
    expect(storageRemarks(site, cookie, model.browser)).toBeUndefined();
  });
});

describe('the other browser', () => {
  it.each([
    ['chromium', 'a=1; Path=/; Max-Age=+86400', 'Firefox would keep it with no expiry, until the browser closes.'],
    ['firefox', 'a=1; Path=/; Secure; SameSite=Lax', undefined],
    ['chromium', 'a=1; Path=/; Priority=High', undefined],
  ] as const)('%s: %s', (browser, line, words) => {
    expect(remarks(browser, 'a', `Set-Cookie: ${line}`)?.elsewhere).toBe(words);
  });

  it('would refuse what this one keeps', () => {
    // Firefox looks at the path that results, Chromium at the attribute.
    expect(remarks('firefox', '__Host-a', 'Set-Cookie: __Host-a=1; Secure')?.elsewhere).toMatch(
      /^Chromium would refuse it: A __Host- cookie needs Path=\/\./,
    );
  });
});

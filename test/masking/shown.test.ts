import { describe, expect, it } from 'vitest';
import {
  shownAddress,
  shownAttributes,
  shownKey,
  shownName,
  shownSentence,
  shownText,
} from '../../src/masking/shown.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

describe('text of the site in our sentences', () => {
  it.each([
    ['plain', 'plain'],
    ['line\nbreak', 'line\\u000abreak'],
    ['evil\u202Eegap.txt', 'evil\\u202eegap.txt'],
    ['zero\u200Bwidth', 'zero\\u200bwidth'],
    ['nul\u0000', 'nul\\u0000'],
    ['tag\u{E0041}', 'tag\\u{e0041}'],
    ['half\uD83D', 'half\\ud83d'],
    ['smile 😀', 'smile 😀'],
  ])('shows %j as %j', (text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  it('is bounded, whatever the site sends', () => {
    expect(shownText('x'.repeat(100_000)).length).toBeLessThanOrEqual(81);
    expect(shownName({ name: '\u202E'.repeat(5_000) }).length).toBeLessThanOrEqual(400);
  });

  it('has a word for a cookie without a name', () => {
    expect(shownName({ name: '' })).toBe('the cookie without a name');
  });

  it('shows the attributes of a line and not its value', () => {
    expect(shownAttributes('sid=secret; Path=/; HttpOnly')).toBe('Path=/; HttpOnly');
    expect(shownAttributes('sid=secret')).toBe('no attributes');
  });
});

describe('an address in our sentences', () => {
  it.each([
    ['https://shop.test/login', 'https://shop.test/login'],
    ['https://shop.test/a?sid=SECRET&page=SECRET#SECRET', 'https://shop.test/a?sid=…&page=…'],
    ['https://user:SECRET@shop.test/a', 'https://shop.test/a'],
    ['https://shop.test/a;jsessionid=SECRET?x=SECRET', 'https://shop.test/a;jsessionid=…?x=…'],
    ['https://shop.test/a?token=ab/SECRET+cd?SECRET;x=SECRET', 'https://shop.test/a?token=…'],
    ['https://shop.test/a?1SECRETSECRETSECRETSECRET', 'https://shop.test/a…'],
    ['https://shop.test/a?b=&c', 'https://shop.test/a?b=&c'],
    [`https://shop.test/a?${'n'.repeat(200)}=SECRET`, 'https://shop.test/a…=…'],
    ['https://shop.test/reset/9f86d081884c7d659a2feaa0c55ad015/go', 'https://shop.test/reset/…/go'],
    ['https://shop.test/how-to-choose-a-good-pair-of-shoes', 'https://shop.test/how-to-choose-a-good-pair-of-shoes'],
    ['not a url?key=SECRET', 'not a url?key=…'],
    ['/login?next=SECRET', '/login?next=…'],
    ['data:text/html,hello', 'data://text/html,hello'],
  ])('%s becomes %s', (url, shown) => {
    expect(shownAddress(url)).toBe(shown);
    expect(shownAddress(url)).not.toContain('SECRET');
  });

  it('takes linear time for hostile addresses', () => {
    const hostile = `https://shop.test/?${'&'.repeat(500_000)}${'='.repeat(500_000)}`;
    expect(shownAddress(hostile).length).toBeLessThan(200);
    expect(timeOf(() => shownAddress(hostile))).toBeLessThan(PATIENCE);
  });
});

describe('a sentence of the model', () => {
  it.each([
    ['Kept at POST /login?next=SECRET (302 → /a?t=SECRET&u=SECRET).', 'Kept at POST /login?next=… (302 → /a?t=…&u=…).'],
    ['It sent /cart;jsessionid=SECRET once.', 'It sent /cart;jsessionid=… once.'],
    ['sid#1 had the same identifier; nothing else changed.', 'sid#1 had the same identifier; nothing else changed.'],
  ])('%s becomes %s', (text, shown) => {
    expect(shownSentence(text)).toBe(shown);
  });

  it('takes linear time', () => {
    for (const one of ['?', '&', ';', '=', '?a', ';a']) {
      expect(timeOf(() => shownSentence(one.repeat(1_000_000 / one.length)))).toBeLessThan(PATIENCE);
    }
  });
});

describe('a key that a script chose', () => {
  it('is shown without what is as long as a token in it', () => {
    expect(shownKey('app.auth.token')).toBe('app.auth.token');
    expect(shownKey(`token:${'a1'.repeat(20)}:x`)).toBe('token:…:x');
    expect(shownKey('\u202eevil')).toBe('\\u202eevil');
    expect(shownKey('x '.repeat(5_000)).length).toBeLessThan(70);
  });
});

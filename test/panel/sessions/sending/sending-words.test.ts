import { describe, expect, it } from 'vitest';
import {
  cellWords,
  listed,
  otherBrowser,
  ruleWords,
  sendingSummary,
} from '../../../../panel/sessions/sending/sending-words.ts';
import type { DatedCookie } from '../../../../src/cookie/match/dated-cookie.ts';
import { sendingMatrix } from '../../../../src/cookie/send/sending-matrix.ts';

const HOME = 'https://www.shop.test/';
const AT = Date.UTC(2026, 10, 21, 12);
const bare: DatedCookie = {
  name: 'sid',
  value: 'x',
  domain: 'www.shop.test',
  hostOnly: true,
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'unspecified',
};
const rowsOf = (change: Partial<DatedCookie>, url = HOME) => sendingMatrix({ ...bare, ...change }, { url, at: AT });
const summary = (change: Partial<DatedCookie>, browser: 'chromium' | 'firefox' = 'chromium', url = HOME) =>
  sendingSummary(rowsOf(change, url), browser, url);
const cell = (change: Partial<DatedCookie>, id: string, browser: 'chromium' | 'firefox') => {
  const found = rowsOf(change).find((row) => row.id === id)?.cells[browser];
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};

describe('who can make the browser send it, in a sentence', () => {
  it.each([
    [
      'without SameSite',
      {},
      'pages of this site; on other sites links and forms (in the cookie’s first two minutes), but not frames, scripts or images.',
    ],
    ['Lax', { sameSite: 'lax' }, 'pages of this site; on other sites links, but not forms, frames, scripts or images.'],
    ['Strict', { sameSite: 'strict' }, 'pages of this site; nothing on other sites.'],
    [
      'None',
      { sameSite: 'no_restriction' },
      'pages of this site; on other sites links and forms; frames, scripts and images there too, except with third-party cookies blocked.',
    ],
    [
      'Lax and not Secure',
      { sameSite: 'lax', secure: false },
      'pages of this site; on other sites links, but not forms, frames, scripts or images. It also goes over http, where anyone on the way can read it.',
    ],
    ['expired', { expirationDate: AT / 1000 - 1 }, 'nobody. The cookie has expired.'],
    [
      'in the jar of another site',
      { sameSite: 'no_restriction', partition: 'https://news.test' },
      'pages of the site whose jar it lies in; nothing on other sites.',
    ],
  ] as const)('%s, in Chromium', (_, change, words) => {
    expect(summary(change).here).toBe(words);
  });

  it('without SameSite, in Firefox', () => {
    expect(summary({}, 'firefox').here).toBe(
      'pages of this site; on other sites links and forms; frames, scripts and images there only with third-party cookies allowed.',
    );
  });

  it('does not warn of http that stays on this machine', () => {
    const local = { domain: 'localhost', secure: false };
    expect(summary(local, 'chromium', 'http://localhost:3000/').here).not.toContain('over http');
  });
});

describe('what the other browser does beside that', () => {
  it.each([
    [
      'without SameSite',
      {},
      'also forms on other sites however old the cookie is and forms on this host’s http page; with third-party cookies allowed also frames, scripts and images on other sites.',
    ],
    [
      'Strict',
      { sameSite: 'strict' },
      'also links and forms on this host’s http page; not what another site redirects here.',
    ],
    [
      'None',
      { sameSite: 'no_restriction' },
      'not frames, scripts or images on other sites (only with third-party cookies allowed).',
    ],
  ] as const)('%s', (_, change, words) => {
    expect(summary(change)).toMatchObject({ elsewhere: words, differs: true });
  });

  it('is nothing, where all answers are the same', () => {
    expect(summary({ expirationDate: 1 })).toMatchObject({ elsewhere: 'the same.', differs: false });
  });

  it('is the same difference from the other side', () => {
    expect(summary({ sameSite: 'lax' }, 'chromium').elsewhere).toBe('also forms on this host’s http page.');
    expect(summary({ sameSite: 'lax' }, 'firefox').elsewhere).toBe('not forms on this host’s http page.');
    expect(otherBrowser('firefox')).toBe('chromium');
  });
});

describe('the words of a cell', () => {
  it('name the rule, and what else the answer hangs on', () => {
    expect(cellWords(cell({ sameSite: 'lax' }, 'other-post-old', 'chromium'))).toBe('SameSite=Lax');
    expect(cellWords(cell({}, 'other-image', 'firefox'))).toBe('another jar, by settings');
    expect(cellWords(cell({ sameSite: 'no_restriction' }, 'other-image', 'chromium'))).toBe('by settings');
    expect(cellWords(cell({}, 'own-link', 'firefox'))).toBe('');
  });

  it('are short enough for a narrow column', () => {
    for (const words of Object.values(ruleWords)) expect(words.length).toBeLessThanOrEqual(17);
  });

  it('are listed as people list', () => {
    expect(listed([], 'and')).toBe('');
    expect(listed(['a'], 'or')).toBe('a');
    expect(listed(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });
});

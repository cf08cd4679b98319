import { describe, expect, it } from 'vitest';
import { causeInWords, crossSiteCause, stationInWords } from '../../../src/cookie/send/cross-site-cause.ts';
import { EVIL, from, HOME, PLAIN, request, SIBLING } from '../support/sending.ts';

describe('what makes a request cross-site', () => {
  it.each([
    ['the page that causes it', from(EVIL), { by: 'initiator', url: EVIL, schemeOnly: false }],
    ['the page in the tab', from(EVIL, { kind: 'image' }), { by: 'top-level', url: EVIL, schemeOnly: false }],
    ['a redirect', request({ redirects: [HOME, EVIL] }), { by: 'redirect', url: EVIL, schemeOnly: false }],
    ['the scheme', from(PLAIN), { by: 'initiator', url: PLAIN, schemeOnly: true }],
    ['nothing', request(), undefined],
    ['nothing: the tab’s old page does not count', request({ topLevelUrl: EVIL }), undefined],
  ])('can be %s', (_, sent, cause) => {
    expect(crossSiteCause(sent, 'spec')).toEqual(cause);
  });

  it.each([
    ['a sibling’s page', from(SIBLING, { kind: 'image' })],
    ['a redirect through a sibling', request({ redirects: [SIBLING] })],
    ['the user', request({ initiator: null })],
  ])('is never %s', (_, sent) => {
    expect(crossSiteCause(sent, 'spec')).toBeUndefined();
  });

  it.each([
    ['chromium', request({ redirects: [EVIL] }), undefined],
    ['firefox', request({ redirects: [EVIL] }), 'redirect'],
    ['chromium', from(PLAIN), 'initiator'],
    ['firefox', from(PLAIN), undefined],
  ] as const)('to %s, %o, is %s', (userAgent, sent, by) => {
    expect(crossSiteCause(sent, userAgent)?.by).toBe(by);
  });
});

describe('in words', () => {
  it.each([
    [{ by: 'initiator', url: EVIL, schemeOnly: false }, 'A page of evil.test causes the request'],
    [
      { by: 'initiator', url: PLAIN, schemeOnly: true },
      'A page of this site over http causes the request, and another scheme counts as another site',
    ],
    [{ by: 'initiator', url: 'about:blank', schemeOnly: false }, 'A page of no site at all causes the request'],
    [{ by: 'top-level', url: EVIL, schemeOnly: false }, 'The tab shows a page of evil.test'],
    [{ by: 'ancestor', url: HOME, schemeOnly: false }, 'A page of another site lies between the frame and the tab'],
    [{ by: 'redirect', url: EVIL, schemeOnly: false }, 'The request came through evil.test'],
    [
      { by: 'redirect', url: PLAIN, schemeOnly: true },
      'The request came through this site’s http address, and another scheme counts as another site',
    ],
  ] as const)('%o: %s', (cause, words) => {
    expect(causeInWords(cause)).toBe(words);
  });

  it('a redirect from an address without a host comes from no site at all', () => {
    expect(stationInWords({ by: 'redirect', url: 'data:,', schemeOnly: false })).toBe('no site at all');
  });
});

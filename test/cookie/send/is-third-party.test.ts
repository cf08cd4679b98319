import { describe, expect, it } from 'vitest';
import { isThirdParty } from '../../../src/cookie/send/is-third-party.ts';
import { EVIL, from, HOME, PLAIN, request, SIBLING } from '../support/sending.ts';

describe('a third-party request', () => {
  it.each([
    ['an image in another site’s page', from(EVIL, { kind: 'image' }), true, true],
    ['this page’s own fetch inside another site’s page', from(EVIL, { kind: 'fetch', initiator: HOME }), true, true],
    ['another site’s frame in this page', request({ kind: 'image', initiator: EVIL }), true, true],
    ['an image in the http page', from(PLAIN, { kind: 'image' }), true, false],
    ['an image in a sibling’s page', from(SIBLING, { kind: 'image' }), false, false],
    ['a link on another site', from(EVIL), false, false],
    [
      'a frame of another site in this page that opens this site',
      request({ kind: 'iframe', initiator: EVIL }),
      false,
      false,
    ],
    [
      'a frame in another site’s frame in this page',
      request({ kind: 'iframe', initiator: EVIL, crossSiteAncestor: true }),
      true,
      true,
    ],
    ['a frame in another site’s page', from(EVIL, { kind: 'iframe' }), true, true],
    [
      'a frame of this site in another site’s page that opens this site',
      from(EVIL, { kind: 'iframe', initiator: HOME }),
      true,
      true,
    ],
    ['an image of this site through another', request({ kind: 'image', redirects: [EVIL] }), false, false],
  ])('%s: Chromium %s, Firefox %s', (_, sent, chromium, firefox) => {
    expect(isThirdParty(sent, 'chromium')).toBe(chromium);
    expect(isThirdParty(sent, 'firefox')).toBe(firefox);
  });
});

import { describe, expect, it } from 'vitest';
import type { AttachmentDeviationId } from '../../../src/cookie/browsers/attachment-deviations.ts';
import type { DatedCookie } from '../../../src/cookie/match/dated-cookie.ts';
import { enforceSameSite, LAX_POST_WINDOW } from '../../../src/cookie/send/enforce-same-site.ts';
import type { SendingRequest } from '../../../src/cookie/send/sending-request.ts';
import { AT, cookie, EVIL, from, HOME, PLAIN, request, SIBLING } from '../support/sending.ts';

/** One letter per SameSite value, None, absent, Lax, Strict: capital when the cookie goes along. */
function letters(sent: SendingRequest, userAgent: 'spec' | 'chromium' | 'firefox'): string {
  const values = { n: 'no_restriction', a: 'unspecified', l: 'lax', s: 'strict' } as const;
  return Object.entries(values)
    .map(([letter, sameSite]) => {
      return enforceSameSite(cookie({ sameSite }), sent, userAgent).attached ? letter.toUpperCase() : letter;
    })
    .join('');
}

describe('which of None, Absent, Lax and Strict are sent (capital letters) by the standard, Chromium and Firefox', () => {
  const post = { method: 'POST' } as const;
  it.each<[string, SendingRequest, string, string, string]>([
    ['the user types the address', request({ initiator: null }), 'NALS', 'NALS', 'NALS'],
    ['a link on this site', request(), 'NALS', 'NALS', 'NALS'],
    ['a form on this site', request(post), 'NALS', 'NALS', 'NALS'],
    ['a form on a sibling host', from(SIBLING, post), 'NALS', 'NALS', 'NALS'],
    ['a frame in a sibling host’s page', from(SIBLING, { kind: 'iframe' }), 'NALS', 'NALS', 'NALS'],
    ['a link on another site', from(EVIL), 'NALs', 'NALs', 'NALs'],
    ['a HEAD from another site', from(EVIL, { method: 'head' }), 'NALs', 'NALs', 'NALs'],
    ['a form on another site', from(EVIL, post), 'Nals', 'Nals', 'NAls'],
    ['a frame in another site’s page', from(EVIL, { kind: 'iframe' }), 'Nals', 'Nals', 'NAls'],
    ['an image in another site’s page', from(EVIL, { kind: 'image' }), 'Nals', 'Nals', 'NAls'],
    [
      'a WebSocket from another site',
      from(EVIL, { kind: 'websocket', url: 'wss://www.shop.test/' }),
      'Nals',
      'Nals',
      'NAls',
    ],
    ['a page without a site', request({ initiator: 'data:text/html,x' }), 'NALs', 'NALs', 'NALs'],
    ['this page framed by another site', from(EVIL, { initiator: HOME, kind: 'fetch' }), 'Nals', 'Nals', 'NAls'],
    ['another site framed by this page', request({ initiator: EVIL, kind: 'image' }), 'Nals', 'Nals', 'NAls'],
    ['another site between frame and tab', request({ kind: 'fetch', crossSiteAncestor: true }), 'Nals', 'Nals', 'NAls'],
    ['a link on the http page', from(PLAIN), 'NALs', 'NALs', 'NALS'],
    ['a form on the http page', from(PLAIN, post), 'Nals', 'Nals', 'NALS'],
    ['an image in the http page', from(PLAIN, { kind: 'image' }), 'Nals', 'Nals', 'NALS'],
    ['a link on this site through another', request({ redirects: [HOME, EVIL] }), 'NALs', 'NALS', 'NALs'],
    ['a form on this site through another', request({ ...post, redirects: [EVIL] }), 'Nals', 'NALS', 'NAls'],
    ['an image on this site through another', request({ kind: 'image', redirects: [EVIL] }), 'Nals', 'NALS', 'NAls'],
    ['a typed address through another site', request({ initiator: null, redirects: [EVIL] }), 'NALs', 'NALS', 'NALs'],
    ['a link on this site through its http', request({ redirects: [PLAIN] }), 'NALs', 'NALS', 'NALS'],
    ['a link on this site through a sibling', request({ redirects: [SIBLING] }), 'NALS', 'NALS', 'NALS'],
  ])('%s', (_, sent, spec, chromium, firefox) => {
    expect([letters(sent, 'spec'), letters(sent, 'chromium'), letters(sent, 'firefox')]).toEqual([
      spec,
      chromium,
      firefox,
    ]);
  });
});

describe('the reason', () => {
  const lax = { sameSite: 'lax' } as const;
  const strict = { sameSite: 'strict' } as const;
  it.each<[Partial<DatedCookie>, SendingRequest, 'spec' | 'chromium' | 'firefox', string, AttachmentDeviationId?]>([
    [{ sameSite: 'no_restriction' }, request(), 'chromium', 'SameSite=None goes along with every request.'],
    [
      { sameSite: 'no_restriction' },
      from(EVIL),
      'chromium',
      'A page of evil.test causes the request, which makes it cross-site, and SameSite=None goes along with that.',
    ],
    [lax, request(), 'firefox', 'Only this site has a part in the request, so no SameSite value holds it back.'],
    [
      strict,
      request({ initiator: null }),
      'firefox',
      'The user opens the address, so it is not cross-site, and no SameSite value holds it back.',
    ],
    [
      strict,
      from(EVIL),
      'chromium',
      'A page of evil.test causes the request. SameSite=Strict keeps the cookie out of everything that another site has a part in.',
    ],
    [
      lax,
      from(EVIL),
      'chromium',
      'A page of evil.test causes the request. SameSite=Lax goes along when the tab itself opens the address by GET.',
    ],
    [
      lax,
      from(EVIL, { method: 'POST' }),
      'firefox',
      'A page of evil.test causes the request. SameSite=Lax goes along only when the tab itself opens the address by GET; this is a POST.',
    ],
    [
      lax,
      from(EVIL, { kind: 'image' }),
      'chromium',
      'The tab shows a page of evil.test. SameSite=Lax goes along only when the tab itself opens the address by GET; this is a request from within a page.',
    ],
    [
      {},
      from(EVIL, { kind: 'image' }),
      'chromium',
      'The tab shows a page of evil.test. Without SameSite, which counts as Lax, the cookie goes along only when the tab itself opens the address by GET; this is a request from within a page.',
    ],
    [
      {},
      from(EVIL, { kind: 'image' }),
      'firefox',
      'The tab shows a page of evil.test, and Firefox sends a cookie without SameSite all the same, as if it said None.',
      'absent-samesite-is-none',
    ],
    [
      strict,
      from(PLAIN),
      'chromium',
      'A page of this site over http causes the request, and another scheme counts as another site. SameSite=Strict keeps the cookie out of everything that another site has a part in.',
    ],
    [
      strict,
      from(PLAIN),
      'firefox',
      'Firefox takes http and https of one domain for the same site, so no SameSite value holds it back.',
      'scheme-does-not-count',
    ],
    [
      strict,
      request({ redirects: [EVIL] }),
      'chromium',
      'This site began the request, and Chromium forgets that it came through evil.test.',
      'redirects-are-forgotten',
    ],
    [
      strict,
      request({ initiator: null, redirects: [EVIL] }),
      'chromium',
      'The user began the request, and Chromium forgets that it came through evil.test.',
      'redirects-are-forgotten',
    ],
    [
      strict,
      request({ redirects: [EVIL] }),
      'firefox',
      'The request came through evil.test. SameSite=Strict keeps the cookie out of everything that another site has a part in.',
    ],
    [
      strict,
      request({ redirects: [PLAIN] }),
      'spec',
      'The request came through this site’s http address, and another scheme counts as another site. SameSite=Strict keeps the cookie out of everything that another site has a part in.',
    ],
    [
      strict,
      request({ initiator: 'about:blank' }),
      'spec',
      'A page of no site at all causes the request. SameSite=Strict keeps the cookie out of everything that another site has a part in.',
    ],
    [
      strict,
      request({ kind: 'fetch', crossSiteAncestor: true }),
      'spec',
      'A page of another site lies between the frame and the tab. SameSite=Strict keeps the cookie out of everything that another site has a part in.',
    ],
  ])('%o, %o, %s: %s', (change, sent, userAgent, sentence, deviation) => {
    const decision = enforceSameSite(cookie(change), sent, userAgent);
    expect(decision.attached ? decision.because : decision.text).toBe(sentence);
    expect(decision.deviation).toBe(deviation);
  });

  it.each([
    ['strict', 'samesite-strict', '5.6.7.1'],
    ['lax', 'samesite-lax', '5.6.7.1'],
    ['unspecified', 'samesite-default', '5.6.7.1'],
  ] as const)('for %s is the rule %s of §%s', (sameSite, rule, paragraph) => {
    const decision = enforceSameSite(cookie({ sameSite }), from(EVIL, { kind: 'image' }), 'spec');
    expect(decision).toMatchObject({ attached: false, rule });
    expect(decision.attached ? '' : decision.reference.title).toContain(paragraph);
  });

  it('shows no address of hostile length', () => {
    const decision = enforceSameSite(cookie({ sameSite: 'strict' }), from(`https://${'a'.repeat(5000)}/`), 'spec');
    expect(decision.attached ? '' : decision.text).toMatch(/^A page of a{120}… causes/);
  });
});

describe('a deviation', () => {
  it('is mentioned only where it changes the answer', () => {
    const absent = cookie();
    expect(enforceSameSite(absent, from(EVIL), 'firefox').deviation).toBeUndefined();
    expect(enforceSameSite(absent, from(EVIL, { method: 'POST' }), 'firefox').deviation).toBe(
      'absent-samesite-is-none',
    );
    expect(enforceSameSite(absent, request({ redirects: [EVIL] }), 'chromium').deviation).toBeUndefined();
  });
});

describe('two minutes of Lax and POST', () => {
  const post = from(EVIL, { method: 'POST' });
  const ofAge = (age: number) => enforceSameSite(cookie({ createdAt: AT - age }), post, 'chromium');

  it.each([
    [0, true, false],
    [118_000, true, false],
    [118_001, true, true],
    [LAX_POST_WINDOW, true, true],
    [LAX_POST_WINDOW + 1, false, true],
    [124_000, false, false],
    [86_400_000, false, false],
  ])('a cookie %i ms old: sent %s, unsure %s', (age, attached, unsure) => {
    const decision = ofAge(age);
    expect(decision.attached).toBe(attached);
    expect(decision.unsure !== undefined).toBe(unsure);
    expect(decision.deviation).toBe(attached ? 'two-minutes-for-post' : undefined);
  });

  it('is withheld, and the answer says that it is unsure, when its age is not known', () => {
    const { createdAt: _, ...unknown } = cookie();
    expect(enforceSameSite(unknown, post, 'chromium')).toMatchObject({
      attached: false,
      unsure: 'When the cookie was set is not known; Chromium sends it while it is less than two minutes old.',
    });
  });

  it.each([
    ['an explicit Lax', cookie({ createdAt: AT, sameSite: 'lax' }), post],
    ['a frame', cookie({ createdAt: AT }), from(EVIL, { method: 'POST', kind: 'iframe' })],
    ['a fetch', cookie({ createdAt: AT }), from(EVIL, { method: 'POST', kind: 'fetch-with-credentials' })],
  ])('do not help %s', (_, young, sent) => {
    expect(enforceSameSite(young, sent, 'chromium').attached).toBe(false);
  });

  it('are not demanded by the standard', () => {
    expect(enforceSameSite(cookie({ createdAt: AT }), post, 'spec').attached).toBe(false);
  });
});

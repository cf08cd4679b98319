import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachment } from '../../../src/cookie/send/attachment.ts';
import { type AttachmentBrowser, type AttachmentCase, requestOf, storedOf } from '../../fixtures/attachment-case.ts';
import { attachmentCases } from '../../fixtures/attachment-cases.ts';
import { AT, cookie, EVIL, from, HOME, request } from '../support/sending.ts';

describe('the model agrees with the browsers', () => {
  const measured = attachmentCases.flatMap((one) =>
    (['chromium', 'firefox'] as const).flatMap((browser) => {
      const received = one.measured?.[browser];
      return received === undefined ? [] : [{ id: one.id, one, browser, received }];
    }),
  );

  it.each(measured)('$id: $browser, $received', ({ one, browser, received }) => {
    expect(modelled(one, browser)).toBe(received);
  });

  it('on more than ten measured answers', () => {
    expect(measured.length).toBeGreaterThan(10);
  });
});

describe('the table of attachment', () => {
  it('has more than sixty cases, each with a name of its own', () => {
    expect(attachmentCases.length).toBeGreaterThan(60);
    expect(new Set(attachmentCases.map(({ id }) => id)).size).toBe(attachmentCases.length);
  });

  it.each(['chromium', 'firefox'] as const)('expects both answers from %s, each many times', (browser) => {
    const answers = attachmentCases.map((one) => modelled(one, browser));
    expect(answers.filter((answer) => answer === 'sent').length).toBeGreaterThan(40);
    expect(answers.filter((answer) => answer === 'withheld').length).toBeGreaterThan(40);
  });

  it('expects different answers of the two', () => {
    const differing = attachmentCases.filter((one) => modelled(one, 'chromium') !== modelled(one, 'firefox'));
    expect(differing.length).toBeGreaterThan(25);
  });

  it.each(['chromium', 'firefox'] as const)('lets a cookie of two seconds end before its fourth, in %s', (browser) => {
    const expired = attachmentCases.find(({ id }) => id === 'scope/expired');
    expect(expired && modelled(expired, browser)).toBe('withheld');
  });

  it('says the cleartext scheme only where no https page would ask for it', () => {
    for (const { situation } of attachmentCases) {
      const blocked = situation.from?.startsWith('https:') && /^(http|ws):/.test(situation.target);
      expect(blocked && situation.by !== 'link', JSON.stringify(situation)).toBeFalsy();
    }
  });
});

describe('an attachment', () => {
  const image = from(EVIL, { kind: 'image' });
  const none = cookie({ sameSite: 'no_restriction' });

  it('names the user’s setting wherever it decides', () => {
    expect(attachment(none, image, 'chromium')).toEqual({
      attached: true,
      because:
        'The tab shows a page of evil.test, which makes it cross-site, and SameSite=None goes along with that. So it is with third-party cookies allowed (Chrome’s default; Incognito windows and Debian’s Chromium block them).',
    });
    expect(attachment(none, image, 'chromium', { thirdPartyCookies: 'blocked' })).toMatchObject({
      attached: false,
      rule: 'third-party',
    });
    expect(attachment(none, image, 'firefox')).toMatchObject({ attached: false, rule: 'partition' });
    expect(attachment(none, image, 'spec')).toMatchObject({ attached: true });
  });

  it('of a partitioned cookie names its jar', () => {
    const held = cookie({ sameSite: 'no_restriction', partition: 'https://evil.test' });
    const verdict = attachment(held, image, 'firefox');
    expect(verdict.attached && verdict.because).toMatch(
      / It lies in the jar that the browser keeps for this top-level site\.$/,
    );
  });

  it('that is withheld by several rules names the first that the site decided, and all others', () => {
    const verdict = attachment(
      cookie({ path: '/x', sameSite: 'lax' }),
      { ...image, url: 'http://www.shop.test/' },
      'firefox',
    );
    expect(verdict).toMatchObject({ attached: false, rule: 'path', also: ['secure', 'samesite-lax', 'partition'] });
    expect(attachment(cookie({ sameSite: 'lax' }), image, 'firefox')).toMatchObject({
      rule: 'samesite-lax',
      also: ['partition'],
    });
    expect(attachment(none, { ...image, kind: 'fetch' }, 'chromium')).toMatchObject({ rule: 'credentials', also: [] });
  });

  it('stays unsure where the cookie’s age is', () => {
    const { createdAt: _, ...unknown } = cookie();
    expect(attachment(unknown, from(EVIL, { method: 'POST' }), 'chromium')).toMatchObject({
      attached: false,
      rule: 'samesite-default',
      unsure: expect.stringContaining('not known'),
    });
  });

  it('goes by the cookie’s own scope before anything else', () => {
    expect(attachment(none, request(), 'spec')).toEqual({
      attached: true,
      because: 'SameSite=None goes along with every request.',
    });
    expect(attachment(cookie({ expirationDate: 1 }), request(), 'spec')).toMatchObject({ rule: 'expired' });
  });
});

describe('whatever is asked', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.constantFrom(HOME, EVIL, 'http://www.shop.test/', 'about:blank', 'https://', 'ws://localhost:1/'),
  );
  const anyCookie = fc.record(
    {
      name: fc.string(),
      value: fc.string(),
      domain: fc.oneof(fc.domain(), fc.string({ unit: 'binary' })),
      path: fc.string({ unit: 'binary' }),
      hostOnly: fc.boolean(),
      secure: fc.boolean(),
      httpOnly: fc.boolean(),
      sameSite: fc.constantFrom('unspecified', 'no_restriction', 'lax', 'strict'),
      expirationDate: fc.double(),
      partition: text,
      createdAt: fc.double(),
    },
    { requiredKeys: ['name', 'value', 'domain', 'path', 'hostOnly', 'secure', 'httpOnly', 'sameSite'] },
  );
  const anyRequest = fc.record(
    {
      url: text,
      initiator: fc.option(text),
      topLevelUrl: text,
      redirects: fc.array(text, { maxLength: 4 }),
      method: fc.oneof(fc.constantFrom('GET', 'POST'), fc.string()),
      at: fc.double(),
      kind: fc.constantFrom(
        'top-navigation',
        'iframe',
        'fetch',
        'fetch-with-credentials',
        'image',
        'font',
        'websocket',
      ),
      crossSiteAncestor: fc.boolean(),
    },
    { requiredKeys: ['url', 'initiator', 'topLevelUrl', 'redirects', 'method', 'at', 'kind'] },
  );
  const environment = fc.record({ thirdPartyCookies: fc.constantFrom('allowed', 'blocked', 'partitioned') });
  const userAgent = fc.constantFrom('spec', 'chromium', 'firefox');

  it('there is an answer with a sentence', () => {
    fc.assert(
      fc.property(anyCookie, anyRequest, userAgent, environment, (held, sent, agent, setting) => {
        const verdict = attachment(held, sent, agent, setting);
        const sentence = verdict.attached ? verdict.because : verdict.text;
        expect(sentence).toMatch(/\.$/);
        expect(sentence.length).toBeLessThan(1000);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it('a stricter SameSite never sends more', () => {
    const order = ['no_restriction', 'lax', 'strict'] as const;
    fc.assert(
      fc.property(anyCookie, anyRequest, userAgent, environment, (held, sent, agent, setting) => {
        const [open, lax, strict] = order.map(
          (sameSite) => attachment({ ...held, sameSite }, sent, agent, setting).attached,
        );
        expect(lax && !open).toBe(false);
        expect(strict && !lax).toBe(false);
      }),
    );
  }, 60_000);

  it('blocking third-party cookies never sends more', () => {
    fc.assert(
      fc.property(anyCookie, anyRequest, userAgent, (held, sent, agent) => {
        const allowed = attachment(held, sent, agent, { thirdPartyCookies: 'allowed' });
        const blocked = attachment(held, sent, agent, { thirdPartyCookies: 'blocked' });
        expect(blocked.attached && !allowed.attached).toBe(false);
      }),
    );
  }, 60_000);

  it('both browsers send a fresh enough same-origin cookie home', () => {
    for (const sameSite of ['unspecified', 'no_restriction', 'lax', 'strict'] as const) {
      for (const agent of ['spec', 'chromium', 'firefox'] as const) {
        expect(attachment(cookie({ sameSite, createdAt: AT }), request({ kind: 'fetch' }), agent).attached).toBe(true);
      }
    }
  });
});

function modelled(one: AttachmentCase, browser: AttachmentBrowser): 'sent' | 'withheld' {
  const held = storedOf(one, browser);
  if (held === undefined) return 'withheld';
  const expires = /Max-Age=(\d+)/.exec(one.line)?.[1];
  const lasting =
    expires === undefined ? held : { ...held, expirationDate: (held.createdAt ?? 0) / 1000 + Number(expires) };
  const environment =
    browser === 'firefox' ? undefined : { thirdPartyCookies: one.thirdPartyCookies ?? ('allowed' as const) };
  return attachment(lasting, requestOf(one), browser, environment).attached ? 'sent' : 'withheld';
}

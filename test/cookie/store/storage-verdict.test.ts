import { describe, expect, it } from 'vitest';
import type { UserAgent } from '../../../src/cookie/browsers/user-agent.ts';
import type { DatedCookie } from '../../../src/cookie/match/dated-cookie.ts';
import { type StorageRequest, storageVerdict } from '../../../src/cookie/store/storage-verdict.ts';
import { jar } from '../../support/jar.ts';

const AT = Date.UTC(2026, 0, 5);
const REQUEST: StorageRequest = {
  url: 'https://www.shop.test/account/login',
  at: AT,
  via: 'http',
  navigation: true,
  sameSite: true,
};

const judge = (
  line: string,
  userAgent: UserAgent = 'spec',
  more: Partial<StorageRequest> = {},
  store: readonly DatedCookie[] = [],
) => storageVerdict(line, { ...REQUEST, ...more }, store, userAgent);

function kept(...parameters: Parameters<typeof judge>): DatedCookie {
  const verdict = judge(...parameters);
  if (verdict.kind === 'refused') throw new Error(verdict.text);
  return verdict.cookie;
}

describe('a cookie that is kept', () => {
  it('has every field', () => {
    const line =
      'sid=a b; Domain=.Shop.test; Path=/account; Max-Age=60; Secure; HttpOnly; SameSite=Strict; Partitioned';
    expect(judge(line, 'chromium')).toMatchObject({
      kind: 'kept',
      effect: 'creates',
      alterations: [],
      keepsAge: false,
    });
    expect(kept(line, 'chromium')).toEqual({
      name: 'sid',
      value: 'a b',
      domain: 'shop.test',
      hostOnly: false,
      path: '/account',
      secure: true,
      httpOnly: true,
      sameSite: 'strict',
      expirationDate: AT / 1000 + 60,
      partition: 'https://shop.test',
      createdAt: AT,
      usedAt: AT,
    });
  });

  it('has the defaults of its request', () => {
    const verdict = judge('sid=1');
    expect(verdict).toMatchObject({ kind: 'kept', effect: 'creates' });
    expect(kept('sid=1')).toMatchObject({
      domain: 'www.shop.test',
      hostOnly: true,
      path: '/account',
      secure: false,
      sameSite: 'unspecified',
    });
    expect(kept('sid=1')).not.toHaveProperty('expirationDate');
    expect(kept('sid=1')).not.toHaveProperty('partition');
  });

  it('is shown as the browser shows it', () => {
    expect(kept('é=é', 'chromium')).toMatchObject({ name: 'é', value: 'é' });
    expect(kept('é=é', 'firefox')).toMatchObject({ name: 'Ã©', value: 'é' });
    expect(kept('a=\uDCE9', 'chromium').value).toBe('\uFFFD');
  });

  it('lies in the jar of the top-level site when it is partitioned', () => {
    const frame = { navigation: false, sameSite: false, topLevelSite: 'https://news.test' };
    expect(kept('a=1; Secure; SameSite=None; Partitioned', 'chromium', frame).partition).toBe('https://news.test');
    expect(kept('a=1; Secure; SameSite=None', 'chromium', frame)).not.toHaveProperty('partition');
    expect(kept('a=1; Secure; SameSite=None', 'firefox', frame).partition).toBe('https://news.test');
    expect(kept('a=1; Secure; Partitioned', 'firefox').partition).toBe('https://shop.test');
  });

  it('says in which of the partition’s two jars it lies', () => {
    const line = 'a=1; Secure; SameSite=None; Partitioned';
    const frame = { navigation: false, sameSite: false, topLevelSite: 'https://news.test' };
    expect(kept(line, 'chromium', frame).hasCrossSiteAncestor).toBe(true);
    expect(kept(line, 'firefox', frame).hasCrossSiteAncestor).toBe(true);
    expect(kept(line, 'chromium')).not.toHaveProperty('hasCrossSiteAncestor');
    // A redirect through another site makes a request cross-site, but not a third-party request.
    const redirected = { ...frame, topLevelSite: 'https://shop.test', thirdParty: false };
    expect(kept(line, 'chromium', redirected)).not.toHaveProperty('hasCrossSiteAncestor');
    expect(kept('a=1; Secure; SameSite=None', 'firefox', redirected)).not.toHaveProperty('partition');
  });

  it('takes the place and the age of the one before it', () => {
    const old = jar('sid=0; www.shop.test; /account', { createdAt: 5 });
    const verdict = judge('sid=1', 'firefox', {}, [old]);
    expect(verdict).toMatchObject({ kind: 'kept', effect: 'updates', overwrites: old, keepsAge: true });
    expect(kept('sid=1', 'firefox', {}, [old]).createdAt).toBe(5);
    expect(kept('sid=1', 'chromium', {}, [old]).createdAt).toBe(AT);
  });
});

describe('a line that deletes', () => {
  const old = jar('sid=1; www.shop.test; /account');

  it.each([
    'sid=; Max-Age=0',
    'sid=x; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'sid=; Max-Age=-1; Expires=Fri, 31 Dec 2027 00:00:00 GMT',
  ])('%s', (line) => {
    expect(judge(line, 'spec', {}, [old])).toMatchObject({ kind: 'kept', effect: 'deletes', overwrites: old });
    expect(judge(line)).toMatchObject({ kind: 'kept', effect: 'deletes-nothing' });
  });

  it('deletes nothing under another path', () => {
    expect(judge('sid=; Max-Age=0; Path=/', 'spec', {}, [old])).toMatchObject({ effect: 'deletes-nothing' });
  });
});

describe('a line that is refused', () => {
  it('says by which rule, in words, and where the standard says so', () => {
    expect(judge('a=1; Domain=other.test')).toMatchObject({
      kind: 'refused',
      rule: 'domain-mismatch',
      text: 'www.shop.test may not set a cookie for Domain=other.test: it is neither that host nor below it.',
      standard: 'RFC 6265bis 5.7 step 10',
    });
  });

  it('keeps what was parsed of it', () => {
    const verdict = judge('a=1; Domain=other.test; Foo=bar');
    expect(verdict.parsed.attributes.map(({ name }) => name)).toEqual(['Domain', 'Foo']);
  });
});

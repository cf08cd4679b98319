import { describe, expect, it } from 'vitest';
import { observeCookieChange } from '../../../src/background/observe/observe-cookie-change.ts';

const PLAIN = {
  name: 'a',
  value: '1',
  domain: 'shop.test',
  hostOnly: true,
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'no_restriction',
  storeId: '0',
};

describe('a cookie event becomes a fact', () => {
  it('with the leading dot of domain cookies taken off and the partition as a URL', () => {
    const cookie = {
      name: 'a',
      value: '1',
      domain: '.shop.test',
      hostOnly: false,
      path: '/',
      secure: true,
      httpOnly: true,
      sameSite: 'no_restriction',
      storeId: 'firefox-default',
      partitionKey: { topLevelSite: 'https://top.test' },
      firstPartyDomain: '',
      session: true,
    };
    expect(observeCookieChange({ removed: false, cause: 'explicit', cookie }, 77)).toEqual({
      at: 77,
      source: { kind: 'cookie' },
      fact: {
        type: 'cookie-changed',
        removed: false,
        cause: 'explicit',
        cookie: {
          name: 'a',
          value: '1',
          domain: 'shop.test',
          hostOnly: false,
          path: '/',
          secure: true,
          httpOnly: true,
          sameSite: 'no_restriction',
          storeId: 'firefox-default',
          partition: 'https://top.test',
        },
      },
    });
  });

  it('with the side of the partition where the browser tells it', () => {
    const partitionOf = (partitionKey: object) => {
      const cookie = { ...PLAIN, partitionKey };
      const { fact } = observeCookieChange({ removed: false, cause: 'explicit', cookie }, 77);
      return fact.type === 'cookie-changed' ? [fact.cookie.partition, fact.cookie.hasCrossSiteAncestor] : undefined;
    };
    expect(partitionOf({ topLevelSite: 'https://top.test', hasCrossSiteAncestor: true })).toEqual([
      'https://top.test',
      true,
    ]);
    expect(partitionOf({ topLevelSite: 'https://top.test', hasCrossSiteAncestor: false })).toEqual([
      'https://top.test',
      undefined,
    ]);
    // Chromium's word for an unpartitioned cookie.
    expect(partitionOf({})).toEqual([undefined, undefined]);
  });
});

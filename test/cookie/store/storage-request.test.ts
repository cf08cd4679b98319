import { describe, expect, it } from 'vitest';
import { isCrossSite, type StorageRequest } from '../../../src/cookie/store/storage-request.ts';

const request: StorageRequest = { url: 'https://shop.test/', at: 0, via: 'http', navigation: false, sameSite: false };

describe('a request', () => {
  it.each<readonly [Partial<StorageRequest>, boolean, string]>([
    [{}, true, 'from another site'],
    [{ sameSite: true }, false, 'from its own site'],
    [{ navigation: true }, false, 'that takes the tab there'],
    [{ navigation: true, via: 'script' }, true, 'by a script, which never navigates'],
  ])('%o is cross-site: %s (%s)', (more, expected) => {
    expect(isCrossSite({ ...request, ...more })).toBe(expected);
  });
});

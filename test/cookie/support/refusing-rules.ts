/** The rules by which the standard and both browsers refuse a line; `''` where one does not. */
import type { DatedCookie } from '../../../src/cookie/match/dated-cookie.ts';
import { type StorageRequest, storageVerdict } from '../../../src/cookie/store/storage-verdict.ts';

export const HTTPS: StorageRequest = {
  url: 'https://www.shop.test/',
  at: 0,
  via: 'http',
  navigation: true,
  sameSite: true,
};
export const HTTP: StorageRequest = { ...HTTPS, url: 'http://www.shop.test/' };
export const SCRIPT: StorageRequest = { ...HTTPS, via: 'script', navigation: false };

/** @returns of the standard, Chromium and Firefox, in this order */
export function refusingRules(
  line: string,
  request: StorageRequest = HTTPS,
  store: readonly DatedCookie[] = [],
): readonly string[] {
  return (['spec', 'chromium', 'firefox'] as const).map((userAgent) => {
    const verdict = storageVerdict(line, request, store, userAgent);
    return verdict.kind === 'refused' ? verdict.rule : '';
  });
}

/** All three refuse it by this rule. */
export function allOf(rule: string): readonly string[] {
  return [rule, rule, rule];
}

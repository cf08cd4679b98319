import { describe, expect, it } from 'vitest';
import {
  DEFAULT_ENVIRONMENT,
  environmentInWords,
  OTHER_ENVIRONMENT,
} from '../../../src/cookie/send/sending-environment.ts';

describe('a setting for third-party cookies', () => {
  it.each([
    [
      'chromium',
      'allowed',
      'third-party cookies allowed (Chrome’s default; Incognito windows and Debian’s Chromium block them)',
    ],
    ['chromium', 'blocked', 'third-party cookies blocked'],
    ['chromium', 'partitioned', 'third-party cookies partitioned'],
    ['firefox', 'allowed', 'third-party cookies allowed'],
    ['firefox', 'partitioned', 'third-party cookies partitioned (Total Cookie Protection, Firefox’s default)'],
    ['spec', 'allowed', 'third-party cookies allowed'],
  ] as const)('of %s, %s, is said as “%s”', (userAgent, thirdPartyCookies, words) => {
    expect(environmentInWords({ thirdPartyCookies }, userAgent)).toBe(words);
  });

  it.each(['chromium', 'firefox'] as const)('has another one in %s', (browser) => {
    expect(OTHER_ENVIRONMENT[browser]).not.toEqual(DEFAULT_ENVIRONMENT[browser]);
  });

  it('is left open by the standard', () => {
    expect(DEFAULT_ENVIRONMENT.spec).toEqual({ thirdPartyCookies: 'allowed' });
    expect(OTHER_ENVIRONMENT.spec).toBeUndefined();
  });
});

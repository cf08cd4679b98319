import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSetCookieString } from '../../../src/cookie/parse/set-cookie-string.ts';
import {
  describeAskedLifetime,
  describeKeptLifetime,
  lifetimeDiffers,
} from '../../../src/cookie/words/describe-lifetime.ts';

const NOW = Date.UTC(2026, 0, 5);
const asked = (attributes: string) => parseSetCookieString(`a=1; ${attributes}`).effective;

describe('a lifetime in words', () => {
  it.each([
    ['Max-Age=1800', 'Max-Age: 30 min'],
    ['Max-Age=0', 'Max-Age: delete it'],
    ['Expires=Mon, 19 Jan 2026 00:00:00 GMT', 'Expires: in 14 d'],
    ['Expires=Thu, 01 Jan 1970 00:00:00 GMT', 'Expires: delete it'],
    ['Secure', 'absent'],
  ])('%s asks for: %s', (attributes, words) => {
    expect(describeAskedLifetime(asked(attributes), NOW)).toBe(words);
  });

  it('is told as a date when it is not known when the line arrived', () => {
    expect(describeAskedLifetime(asked('Expires=Mon, 19 Jan 2026 00:00:00 GMT'), undefined)).toBe(
      'Expires: 2026-01-19 00:00:00 UTC',
    );
    expect(describeKeptLifetime({ expirationDate: 1_768_780_800 }, undefined)).toBe('until 2026-01-19 00:00:00 UTC');
    expect(describeKeptLifetime({}, NOW)).toBe('until the browser session ends');
  });

  it.each<readonly [string, number | undefined, boolean, string]>([
    ['Max-Age=60', NOW / 1000 + 60.5, false, 'a rounded second'],
    ['Max-Age=86400000', NOW / 1000 + 34_560_000, true, 'the cut at 400 days'],
    ['Max-Age=60', undefined, true, 'kept only for the session'],
    ['Secure', undefined, false, 'neither'],
    ['Secure', NOW / 1000 + 60, true, 'kept although not asked'],
  ])('%s kept until %s differs: %s (%s)', (attributes, expirationDate, expected) => {
    expect(lifetimeDiffers(asked(attributes), { ...(expirationDate !== undefined && { expirationDate }) }, NOW)).toBe(
      expected,
    );
  });

  it('never throws on any number', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.option(fc.double()),
        (expirationDate, setAt) => void describeKeptLifetime({ expirationDate }, setAt ?? undefined),
      ),
    );
  });
});

it('has words for a time that is none', () => {
  expect(describeKeptLifetime({ expirationDate: Number.NaN }, undefined)).toBe('until no time at all');
});

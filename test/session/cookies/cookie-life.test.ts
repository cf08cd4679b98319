import { describe, expect, it } from 'vitest';
import { createFold } from '../../../src/session/fold.ts';
import { transcript } from '../../support/transcript.ts';
import { BROWSERS, ID_A, ID_B, told } from '../support/told.ts';

const polls = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => `+1s GET https://shop.test/poll (fetch)\n 200\n${line(n)}`).join('\n');
const story = (line: (n: number) => string, count = 4) =>
  `it watches https://shop.test/\n found sid=${ID_A}; Path=/\n${polls(count, line)}`;

describe.each(BROWSERS)('churn, in %s', (browser) => {
  it('is the share of ordinary answers that set another identity', () => {
    expect(
      told(
        story(() => ''),
        browser,
      ).cookie('sid').churn,
    ).toBe(0);
    expect(
      told(
        story((n) => `Set-Cookie: sid=${ID_B}${n}; Path=/`),
        browser,
      ).cookie('sid').churn,
    ).toBe(1);
    expect(
      told(
        story((n) => (n % 2 ? `Set-Cookie: sid=${ID_B}${n}; Path=/` : '')),
        browser,
      ).cookie('sid').churn,
    ).toBe(0.5);
    expect(
      told(
        story(() => `Set-Cookie: sid=${ID_A}; Path=/`),
        browser,
      ).cookie('sid').churn,
    ).toBe(0);
  });

  it('means nothing of two answers', () => {
    expect(
      told(
        story(() => '', 2),
        browser,
      ).cookie('sid').churn,
    ).toBeUndefined();
  });
});

it('a stretch that did not change is published once', () => {
  const log = transcript(`${story(() => '')}\n script sets sid=${ID_B}; Path=/\n GET https://shop.test/\n 200`);
  const fold = createFold();
  fold.add(log.slice(0, -4));
  const before = fold.model().sites[0]?.cookies[0]?.identifiers;
  fold.add(log);
  const after = fold.model().sites[0]?.cookies[0]?.identifiers;
  expect(after?.[0]).toBe(before?.[0]);
  expect(after?.[1]).not.toBe(before?.[1]);
});

import { expect, it } from 'vitest';
import type { KnownAttribute } from '../../../src/cookie/parse/known-attribute.ts';
import { reasonToIgnore } from '../../../src/cookie/parse/reason-to-ignore.ts';

it.each<readonly [KnownAttribute | undefined, string, readonly (string | undefined)[]]>([
  [undefined, '', ['unknown', 'unknown', 'unknown']],
  ['path', '/', [undefined, undefined, undefined]],
  ['path', 'x', [undefined, undefined, undefined]],
  ['path', 'x'.repeat(1024), [undefined, undefined, undefined]],
  ['path', 'x'.repeat(1025), ['too-long', 'too-long', 'too-long']],
  ['secure', 'x'.repeat(1025), ['too-long', 'too-long', undefined]],
  ['priority', 'high', ['unknown', undefined, 'unknown']],
  ['max-age', '+1', ['invalid', undefined, 'invalid']],
  ['expires', 'soon', ['invalid', 'invalid', 'invalid']],
])('%s=%.20s is ignored as %o by the standard, Chromium and Firefox', (name, value, expected) => {
  const reasons = (['spec', 'chromium', 'firefox'] as const).map((userAgent) =>
    reasonToIgnore(name, value, { userAgent, lengthOf: (text) => text.length }),
  );
  expect(reasons).toEqual(expected);
});

import { describe, expect, it } from 'vitest';
import type { UserAgent } from '../../../src/cookie/browsers/user-agent.ts';
import { storageVerdict } from '../../../src/cookie/store/storage-verdict.ts';
import { describeVerdict } from '../../../src/cookie/words/describe-verdict.ts';
import { jar } from '../../support/jar.ts';

const words = (line: string, userAgent: UserAgent = 'spec', stored: readonly string[] = []) =>
  describeVerdict(
    storageVerdict(
      line,
      { url: 'https://www.shop.test/', at: 0, via: 'http', navigation: true, sameSite: true },
      stored.map((text) => jar(text)),
      userAgent,
    ),
  );

describe('a verdict in words', () => {
  it.each([
    ['a=1', 'Kept.'],
    [
      'a=1; Max-Age=86400000',
      'Kept, not quite as written: It asks for 2.7 years; browsers keep cookies for at most 400 days.',
    ],
    [
      'a=1; Foo; Bar=1; Baz',
      'Kept, not quite as written: Foo has no effect: this browser does not know it. And 2 more changes.',
    ],
    ['a=1; Path=x', 'Kept, not quite as written: Path=x does not begin with a slash: the path is /.'],
    ['__Host-a=1; Secure', 'Refused: A __Host- cookie needs Path=/. (RFC 6265bis 5.7 steps 20 and 21)'],
    ['a=; Max-Age=0', 'Would delete a cookie that is not stored.'],
  ])('%s: %s', (line, expected) => {
    expect(words(line)).toBe(expected);
  });

  it('tells what becomes of the former cookie', () => {
    expect(words('a=2', 'spec', ['a=1; www.shop.test; /'])).toBe('Kept, in place of the former one.');
    expect(words('a=; Max-Age=0', 'spec', ['a=1; www.shop.test; /'])).toBe('Deletes the stored cookie.');
  });
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseCookieHeader, trimBlanks } from '../../../src/cookie/parse/parse-cookie-header.ts';
import { PATIENCE, timeOf } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

describe('a Cookie header', () => {
  it.each([
    [
      'a=1; b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
      'in order',
    ],
    [
      'sid=evil; sid=good',
      [
        ['sid', 'evil'],
        ['sid', 'good'],
      ],
      'duplicates kept',
    ],
    ['nameless', [['', 'nameless']], 'a nameless cookie'],
    ['a=b=c==', [['a', 'b=c==']], 'the first equals sign divides'],
    [
      ' a = 1 ;;\tb="2" ',
      [
        ['a', '1'],
        ['b', '"2"'],
      ],
      'blanks go, empty ones too',
    ],
    ['', [], 'nothing'],
    ['__proto__=1', [['__proto__', '1']], 'a name that is somebody’s property'],
  ])('%s: %o (%s)', (header, pairs) => {
    expect(parseCookieHeader(header)).toEqual(pairs.map(([name, value]) => ({ name, value })));
  });

  it('is read whatever it is, in time that grows with its length', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (header) => void parseCookieHeader(header)));
    expect(timeOf(() => parseCookieHeader('a=1;'.repeat(250_000)))).toBeLessThan(PATIENCE);
    expect(timeOf(() => parseCookieHeader(' '.repeat(1_000_000)))).toBeLessThan(PATIENCE);
  }, 60_000);

  it('trims blanks only', () => {
    expect(trimBlanks(' \t a\u00a0\t ')).toBe('a\u00a0');
  });
});

import { describe, expect, it } from 'vitest';
import { decodeName, decodePath, decodeRepairing, decodeStrictly } from '../../../src/cookie/parse/decode-octets.ts';

describe('octets shown as text', () => {
  it.each([
    ['\xC3\xA9', 'é', 'é'],
    ['\xE9', '\uFFFD', undefined],
    ['\xEF\xBB\xBFa', '\uFEFFa', '\uFEFFa'],
    ['a', 'a', 'a'],
  ])('%j is %j, strictly %j', (octets, repaired, strict) => {
    expect(decodeRepairing(octets)).toBe(repaired);
    expect(decodeStrictly(octets)).toBe(strict);
  });

  it('differ by browser in names and paths', () => {
    expect(decodeName('\xC3\xA9', 'chromium')).toBe('é');
    expect(decodeName('\xC3\xA9', 'firefox')).toBe('Ã©');
    expect(decodePath('/\xE9', 'chromium')).toBe('');
    expect(decodePath('/\xC3\xA9', 'chromium')).toBe('/é');
    expect(decodePath('/\xE9', 'firefox')).toBe('/\uFFFD');
  });
});

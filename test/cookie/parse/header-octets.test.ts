import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { headerOctets, headerText as inOneForm } from '../../../src/cookie/parse/header-octets.ts';
import { headerText } from '../../fixtures/cookie-lines/index.ts';
import { PATIENCE } from '../../support/patience.ts';

vi.setConfig({ testTimeout: PATIENCE });

describe('the octets of a header line', () => {
  it.each<readonly [string, string, string]>([
    ['a=é', 'a=\xC3\xA9', 'decoded text is encoded again'],
    ['a=\uDCE9', 'a=\xE9', 'an octet that is not UTF-8 stands as a lone surrogate'],
    ['a=🍪\uDC80', 'a=\xF0\x9F\x8D\xAA\x80', 'both in one line'],
    ['a=\uD800', 'a=\xEF\xBF\xBD', 'any other surrogate is U+FFFD'],
    ['a=€', 'a=\xE2\x82\xAC', 'three octets for one character'],
    ['a=1', 'a=1', 'ASCII is what it is'],
  ])('%j is %j: %s', (text, octets) => {
    expect(headerOctets(text)).toBe(octets);
  });

  it.each(['chromium', 'firefox'] as const)(
    'come back from the text that %s gives of them, whatever they are',
    (browser) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
          const octets = Buffer.from(bytes).toString('latin1');
          expect(headerOctets(headerText(octets, browser))).toBe(octets);
        }),
      );
    },
  );

  it('of a long line are made in one go', () => {
    expect(headerOctets('é'.repeat(100_000))).toBe('\xC3\xA9'.repeat(100_000));
  });

  it('are one text in both browsers', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const octets = Buffer.from(bytes).toString('latin1');
        expect(inOneForm(octets, 'firefox')).toBe(headerText(octets, 'chromium'));
      }),
    );
    expect(inOneForm('José €', 'chromium')).toBe('José €');
    expect(inOneForm('JosÃ©', 'firefox')).toBe('José');
    expect(inOneForm('€', 'firefox')).toBe('€');
  });
});

import { expect, it } from 'vitest';
import { phpSession } from '../../../src/identifier/formats/php-session.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

/* Made with PHP 8.2's session_create_id() at 4, 5 and 6 bits per character. */
it.each([
  ['a94cd7bc4d95df098c34c0c9c92d18a4', 128],
  ['r0bmpdgv3srgmkp8i0adkdil48', 130],
  ['oB17bwvNVxk2P9VwelT7UCmVkZV03ySW', 192],
  ['OCuTcJG-sjMoU15TNlUb68yt7tLG5f9V0QJcBReA1XYewJnQ', 288],
])('%s has likely %d bits', (value, bits) => {
  expect(recognised(phpSession, value, 'PHPSESSID')?.likelyBits).toBe(bits);
});

it('is one under the names that PHP and Drupal use', () => {
  const value = 'a94cd7bc4d95df098c34c0c9c92d18a4';
  expect(recognised(phpSession, value, '__Host-PHPSESSID')).toBeDefined();
  expect(recognised(phpSession, value, `SSESS${'0a'.repeat(16)}`)).toBeDefined();
  expect(toldBy(phpSession, value, 'sid')).toBe('no');
  expect(toldBy(phpSession, 'tooshort', 'PHPSESSID')).toBe('no');
});

/**
 * Random identifiers are not called by the name of a form more often than the form itself says, and never taken for state, personal data
 * or addresses. 600 of each kind, from a fixed seed; `PRINT_LOOK_ALIKES=1` prints the table.
 */
import { describe, expect, it } from 'vitest';
import { anatomyOf } from '../../src/identifier/anatomy-of.ts';
import { FORMATS } from '../../src/identifier/formats/list.ts';
import { seeded } from '../entropy/generators/seeded.ts';
import { nodeInflate } from '../support/node-inflate.ts';

const MANY = 600;
const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();

const kinds: readonly (readonly [string, string, readonly number[]])[] = [
  ['hexadecimal', `${DIGITS}abcdef`, [8, 13, 16, 20, 24, 26, 32, 40, 64]],
  ['hexadecimal capitals', `${DIGITS}ABCDEF`, [16, 20, 24, 32, 40, 64]],
  ['base62', `${DIGITS}${LOWER}${UPPER}`, [20, 21, 22, 24, 25, 27, 30, 32]],
  ['base64url', `${DIGITS}${LOWER}${UPPER}-_`, [16, 20, 21, 22, 27, 32, 43, 64, 86]],
  ['base64', `${DIGITS}${LOWER}${UPPER}+/`, [22, 32, 43, 64, 86]],
  ['digits', DIGITS, [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]],
  ['base36', `${DIGITS}${LOWER}`, [20, 24, 25, 26, 32]],
  ['base36 capitals', `${DIGITS}${UPPER}`, [16, 20, 24, 26, 32]],
  ['base32hex', `${DIGITS}${LOWER.slice(0, 22)}`, [20, 26, 32]],
  ['Crockford’s base32', `${DIGITS}ABCDEFGHJKMNPQRSTVWXYZ`, [26]],
  ['base32', `${UPPER}234567`, [16, 26, 32]],
];

describe.each(kinds)('random identifiers of %s', (title, alphabet, lengths) => {
  it.each(lengths)('of %d characters', (length) => {
    const source = seeded(length * 1_000 + alphabet.length);
    const counts = new Map<string, { count: number; chance: number }>();
    for (let turn = 0; turn < MANY; turn++) {
      const value = source.pick(alphabet, length);
      const anatomy = anatomyOf(value, 'sid', nodeInflate);
      expect([value, anatomy.kind, anatomy.personal, anatomy.addresses]).toEqual([value, 'reference', [], []]);
      if (anatomy.format.id === 'plain') continue;
      const chance = chanceOf(anatomy.format.id, value);
      const known = counts.get(anatomy.format.id) ?? { count: 0, chance };
      counts.set(anatomy.format.id, { count: known.count + 1, chance: Math.max(chance, known.chance) });
      // Nothing is called by a name that it may not have.
      expect([value, anatomy.format.title.startsWith('Reads as ')]).toEqual([value, true]);
    }
    for (const [id, { count, chance }] of counts) {
      const told = `${title} ${length}: ${id} ${count} of ${MANY}, said ${(chance * MANY).toFixed(0)}`;
      if (process.env.PRINT_LOOK_ALIKES === '1') console.log(told);
      // Five standard deviations.
      expect(count, told).toBeLessThanOrEqual(chance * MANY + 5 * Math.sqrt(chance * MANY) + 1);
    }
  });
});

function chanceOf(id: string, text: string): number {
  return FORMATS.find((format) => format.id === id)?.recognise({ text, layers: [], name: '' })?.chance ?? 0;
}

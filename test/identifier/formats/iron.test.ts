import { expect, it } from 'vitest';
import { iron } from '../../../src/identifier/formats/iron.ts';
import { recognised, toldBy } from '../../support/recognised.ts';

const salt = 'a'.repeat(64);
const seal = (expiration: string) =>
  `Fe26.2*1*${salt}*aXYaXYaXYaXYaXYaXYaXYa*Y2lwaGVydGV4dA*${expiration}*${salt}*bWFjbWFjbWFjbWFj~2`;

it('is a seal of iron-session, percent-encoded or not', () => {
  expect(recognised(iron, seal('1767600000000'))).toMatchObject({
    kind: 'sealed',
    identity: '',
    facts: [{ label: 'expires', value: '2026-01-05T08:00:00.000Z' }],
  });
  expect(recognised(iron, encodeURIComponent(seal('')))?.kind).toBe('sealed');
  expect(recognised(iron, seal('9'.repeat(300)))?.facts).toBeUndefined();
});

it.each(['Fe26.2**', 'Fe26.1*1*a*b*c**d*e', `Fe26.2${'*'.repeat(100_000)}`])('is not %.20s', (value) => {
  expect(toldBy(iron, value)).toBe('no');
});

import { describe, expect, it, vi } from 'vitest';
import { recogniseV8Digits } from '../../../src/entropy/generators/v8-digits.ts';
import { seeded } from './seeded.ts';

// Pure computation: only a busy machine makes it slow.
vi.setConfig({ testTimeout: 30_000 });

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** As people write it. These values are made by the real Math.random() of the V8 that runs the test. */
const pick = (alphabet: string, length: number) => () =>
  Array.from({ length }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');
const quarter = () =>
  Math.floor((1 + Math.random()) * 0x10000)
    .toString(16)
    .slice(1);
const uuid = () =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = (Math.random() * 16) | 0;
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });

describe('identifiers of several calls of Math.random()', () => {
  it.each([
    ['32 hexadecimal digits', pick('0123456789abcdef', 32)],
    ['24 letters and digits', pick(BASE62, 24)],
    ['20 of a–z0–9', pick('abcdefghijklmnopqrstuvwxyz0123456789', 20)],
    ['16 digits', pick('0123456789', 16)],
    ['UUIDs', uuid],
    ['GUIDs of eight calls', () => Array.from({ length: 8 }, quarter).join('')],
    [
      'bytes',
      () => Array.from({ length: 16 }, () => `0${Math.floor(Math.random() * 256).toString(16)}`.slice(-2)).join(''),
    ],
    ['fractions in hexadecimal', () => Math.random().toString(16).slice(2, 14)],
  ])('%s are recognised from twenty', (_, make) => {
    const values = Array.from({ length: 20 }, make);
    const found = recogniseV8Digits(values);
    expect(found).toMatchObject({ generator: 'v8-math-random', bits: 0 });
    expect(found?.checked).toBeGreaterThanOrEqual(42);
  });

  it('are recognised from as few as six', () => {
    expect(recogniseV8Digits(Array.from({ length: 6 }, pick('0123456789abcdef', 32)))?.bits).toBe(0);
    expect(recogniseV8Digits(Array.from({ length: 6 }, uuid))?.bits).toBe(0);
  });

  it('are not seen in even draws, whatever the alphabet', () => {
    const source = seeded(31);
    for (const [alphabet, length] of [
      ['0123456789abcdef', 32],
      ['0123456789', 20],
      [BASE62, 24],
      [`${BASE62}-_`, 22],
    ] as const) {
      for (let run = 0; run < 6; run++) {
        expect(recogniseV8Digits(Array.from({ length: 20 }, () => source.pick(alphabet, length)))).toBeUndefined();
      }
    }
  });

  it('is not seen in zeros, alone or beside even digits, nor in sixteen bytes dressed as a UUID', () => {
    const source = seeded(77);
    const make = [
      () => '0'.repeat(32),
      () => `${'0'.repeat(48)}${source.hex(16)}`,
      () => source.hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
    ];
    for (const each of make) expect(recogniseV8Digits(Array.from({ length: 1_000 }, each))).toBeUndefined();
  });
});

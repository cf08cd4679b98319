import { describe, expect, it } from 'vitest';
import { bitsAxis } from '../../../panel/entropy/charts/bits-axis.ts';
import { collectionState, progressWords } from '../../../panel/entropy/collect/collection-words.ts';
import { chanceText, placesText, statusWords } from '../../../panel/entropy/status-words.ts';
import type { Collection } from '../../../src/session/model/model.ts';
import { plan } from './entropy-stories.ts';

const moment = { seq: 1, at: 0 };
const collection = (some: Partial<Collection>): Collection => ({
  id: 's',
  plan,
  site: 'shop.test',
  started: moment,
  answers: [],
  values: 0,
  changed: moment,
  state: 'running',
  reason: 'user',
  ...some,
});
const answers = (count: number, every: number) =>
  Array.from({ length: count }, (_, at) => ({ at: at * every, sentAt: at * every, status: 200, value: String(at) }));

describe('the words of the Entropy view', () => {
  it('never call a sample good', () => {
    const statuses = ['below-threshold', 'suspicious', 'nothing-found', 'not-testable'] as const;
    for (const status of statuses) {
      const { tone, word } = statusWords(status, 64);
      expect(tone).not.toBe('good');
      expect(word).not.toMatch(/pass|safe|secure|ok/i);
    }
  });

  it.each([
    [0.0004, '4·10⁻⁴'],
    [0.04, '0.04'],
    [1e-12, '10⁻¹²'],
    [9.96e-5, '9·10⁻⁵'],
    [0, 'under 10⁻³⁰⁰'],
  ])('spell the chance %d as %s', (p, text) => {
    expect(chanceText(p)).toBe(text);
  });

  it('count places from one and join neighbours', () => {
    expect(placesText([4, 0, 1, 5, 6, 9])).toBe('1–2, 5–7, 10');
    expect(placesText([0, 2, 4], 2)).toBe('1, 3 and more');
  });

  it('say how far a collection is, how fast, and how long it will take', () => {
    const running = collection({ answers: answers(101, 100), values: 101 });
    expect(progressWords(running)).toBe('101 of 1,000, 10 per second, about 1 min 29 s left');
    expect(progressWords(collection({ answers: answers(1, 1), values: 1 }))).toBe('1 of 1,000');
    const mixed = [...answers(2, 100), { at: 300, sentAt: 300, status: 500 }];
    expect(progressWords(collection({ answers: mixed, values: 2, state: 'paused' }))).toBe(
      '2 of 1,000, 1 answer without a value',
    );
  });

  it('tell a collection that ended as asked from one that had to', () => {
    expect(collectionState(collection({ state: 'ended', reason: 'complete' })).word).toBe('complete');
    expect(collectionState(collection({ state: 'ended', reason: 'errors' })).tone).toBe('warn');
  });
});

describe('the axis of bits', () => {
  it('reaches 160, or as far as the bound', () => {
    expect(bitsAxis(12, 500, 10)).toMatchObject({ end: 160, ticks: [0, 32, 64, 96, 128, 160] });
    expect(bitsAxis(256.2, 500, 10).end).toBe(257);
    expect(bitsAxis(128, 500, 10).x(160)).toBe(490);
  });

  it('has ticks that keep their distance, however far it reaches', () => {
    for (const bits of [160, 768, 30_000]) {
      for (const width of [200, 400, 900]) {
        const axis = bitsAxis(bits, width, 10);
        const [first = 0, second = axis.end] = axis.ticks;
        expect(axis.x(second) - axis.x(first)).toBeGreaterThan(30);
      }
    }
  });
});

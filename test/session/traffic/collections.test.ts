import { describe, expect, it } from 'vitest';
import type { SampleAnswer, SamplePlan } from '../../../src/observation.ts';
import { createCollections } from '../../../src/session/traffic/collections.ts';

const plan: SamplePlan = {
  url: 'https://www.shop.test/',
  method: 'GET',
  cookie: 'sid',
  wanted: 1_000,
  atOnce: 4,
  delay: 20,
};
const answer = (value?: string): SampleAnswer => ({
  at: 20,
  sentAt: 10,
  status: 200,
  ...(value === undefined ? {} : { value }),
});
const started = { seq: 1, at: 5, type: 'sample-started', sample: 's1', plan } as const;
const taken = (seq: number, ...answers: readonly SampleAnswer[]) =>
  ({ seq, at: seq * 10, type: 'sample-taken', sample: 's1', answers }) as const;

describe('a live collection', () => {
  it('begins running, by the user’s click, without values', () => {
    const collections = createCollections();
    collections.take(started);
    expect(collections.snapshot()).toEqual([
      expect.objectContaining({
        id: 's1',
        site: 'shop.test',
        state: 'running',
        reason: 'user',
        values: 0,
        answers: [],
      }),
    ]);
  });

  it('keeps every answer in order and counts those with a value', () => {
    const collections = createCollections();
    collections.take(started);
    collections.take(taken(2, answer('a'), answer()));
    collections.take(taken(3, answer('b')));
    const [one] = collections.snapshot();
    expect(one?.answers.map(({ value }) => value)).toEqual(['a', undefined, 'b']);
    expect(one?.values).toBe(2);
  });

  it('takes the last state, and forgets until when it waited once it goes on', () => {
    const collections = createCollections();
    collections.take(started);
    collections.take({
      seq: 2,
      at: 9,
      type: 'sample-changed',
      sample: 's1',
      state: 'waiting',
      reason: 'server-asked',
      until: 5_000,
      detail: '429 Too Many Requests',
    });
    expect(collections.snapshot()[0]).toMatchObject({
      state: 'waiting',
      until: 5_000,
      detail: '429 Too Many Requests',
    });
    collections.take({
      seq: 3,
      at: 11,
      type: 'sample-changed',
      sample: 's1',
      state: 'running',
      reason: 'server-asked',
    });
    expect(collections.snapshot()[0]).toMatchObject({ state: 'running', changed: { seq: 3, at: 11 } });
    expect(collections.snapshot()[0]).not.toHaveProperty('until');
  });

  it('stays the same object while nothing changes, and old ones never change', () => {
    const collections = createCollections();
    collections.take(started);
    const before = collections.snapshot();
    expect(collections.snapshot()).toBe(before);
    collections.take(taken(2, answer('a')));
    expect(before[0]?.answers).toEqual([]);
    expect(collections.snapshot()).not.toBe(before);
  });

  it('is ignored when its start is not in the log', () => {
    const collections = createCollections();
    collections.take(taken(2, answer('a')));
    expect(collections.snapshot()).toEqual([]);
  });
});

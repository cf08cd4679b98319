import fc from 'fast-check';
import { expect, it } from 'vitest';
import { VersionedMap } from '../../../src/session/records/versioned-map.ts';

it('behaves like a Map, and every snapshot stays what it was', () => {
  const step = fc.oneof(
    fc.record({ key: fc.nat(1200).map(String), value: fc.nat() }),
    fc.constant('snapshot' as const),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const map = new VersionedMap<number>();
      const model = new Map<string, number>();
      // More than one page.
      for (let n = 0; n < 600; n++) {
        map.set(String(n), n);
        model.set(String(n), n);
      }
      const kept: [ReadonlyMap<string, number>, [string, number][]][] = [];
      for (const one of steps) {
        if (one === 'snapshot') kept.push([map.snapshot(), [...model]]);
        else {
          map.set(one.key, one.value);
          model.set(one.key, one.value);
        }
      }
      kept.push([map.snapshot(), [...model]]);
      for (const [snapshot, entries] of kept) {
        expect([...snapshot]).toEqual(entries);
        expect(snapshot.size).toBe(entries.length);
        expect([...snapshot.keys()]).toEqual(entries.map(([key]) => key));
        expect([...snapshot.values()]).toEqual(entries.map(([, value]) => value));
        for (const [key, value] of entries.slice(0, 20))
          expect([snapshot.has(key), snapshot.get(key)]).toEqual([true, value]);
      }
    }),
    { numRuns: 30 },
  );
});

it('hides the future from earlier snapshots', () => {
  const map = new VersionedMap<number>();
  map.set('a', 1);
  const early = map.snapshot();
  map.set('b', 2);
  map.set('a', 3);
  expect([early.get('a'), early.get('b'), early.has('b'), early.size]).toEqual([1, undefined, false, 1]);
  const seen: [string, number][] = [];
  map.snapshot().forEach((value, key) => {
    seen.push([key, value]);
  });
  expect(seen).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
});

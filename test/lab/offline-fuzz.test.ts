import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../support/patience.ts';
import { judgeOffline } from './offline-fuzz.ts';

describe('random lines without a browser', () => {
  it(
    'are all judged, some kept, and none throws or takes long',
    () => {
      const { judged, kept, thrown, slowest } = judgeOffline(5_000, 7);
      expect({ judged, thrown }).toEqual({ judged: 5_000, thrown: [] });
      expect(kept).toBeGreaterThan(1_000);
      expect(slowest.ms).toBeLessThan(100);
    },
    PATIENCE,
  );
});

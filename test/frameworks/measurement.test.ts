import { describe, expect, it } from 'vitest';
import { measurement } from '../../src/frameworks/measurement.ts';
import { recogniseFramework } from '../../src/frameworks/recognise-framework.ts';

describe('the cookies of analytics', () => {
  const cookies: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['_ga', undefined, 'google-analytics'],
    ['_ga_G1ABC2DEF3', undefined, 'google-analytics'],
    ['_gid', undefined, 'google-analytics-day'],
    ['_gat', undefined, 'google-analytics-throttle'],
    ['_gat_UA-123-4', undefined, 'google-analytics-throttle'],
    ['__utma', undefined, 'google-analytics-classic'],
    ['_gcl_au', undefined, 'google-ads'],
    ['_fbp', undefined, 'meta-pixel'],
    ['_pk_id.1.1fff', undefined, 'matomo'],
    ['_hjSessionUser_123456', undefined, 'hotjar'],
    ['_clck', undefined, 'clarity'],
    ['ajs_anonymous_id', undefined, 'segment'],
    ['AMCV_1234%40AdobeOrg', undefined, 'adobe-visitor'],
    ['s_fid', undefined, 'adobe-analytics'],
    ['_game', undefined, undefined],
  ];

  it.each(cookies)('%s=%s is %s', (name, value, id) => {
    expect(recogniseFramework(name, value)?.id).toBe(id);
  });

  it('are all told above', () => {
    const told = new Set(cookies.map(([, , id]) => id));
    expect(measurement.map((row) => row.id).filter((id) => !told.has(id))).toEqual([]);
  });

  it('have no session among them', () => {
    expect(measurement.filter((row) => !['analytics'].includes(row.role))).toEqual([]);
  });
});

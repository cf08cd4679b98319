import { describe, expect, it } from 'vitest';
import { type DeviationId, deviates, deviations, MEASURED_VERSIONS } from '../../../src/cookie/browsers/deviations.ts';

const ids = Object.keys(deviations) as DeviationId[];

describe('the table of deviations', () => {
  it('never lists the standard among those that deviate', () => {
    expect(ids.filter((id) => deviates('spec', id))).toEqual([]);
  });

  it.each(ids)('%s: names its browsers, says it in one sentence, and where it is known from', (id) => {
    const { agents, text, source, basis } = deviations[id];
    expect(agents.length).toBeGreaterThan(0);
    expect(new Set(agents).size).toBe(agents.length);
    for (const agent of agents) expect(deviates(agent, id)).toBe(true);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text.split(/[.;] [A-Z]/)).toHaveLength(1);
    expect(source).not.toBe('');
    expect(['measured', 'source']).toContain(basis);
  });

  it('tells the two browsers apart', () => {
    expect(deviates('firefox', 'max-age-minus-deletes')).toBe(true);
    expect(deviates('chromium', 'max-age-minus-deletes')).toBe(false);
    expect(MEASURED_VERSIONS).toEqual({ chromium: 'Chromium 156', firefox: 'Firefox ESR 153' });
  });
});

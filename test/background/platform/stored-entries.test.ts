// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedEntries } from '../../../src/background/platform/stored-entries.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe('what a page’s storage holds', () => {
  it('is read from both areas, and left as it is', () => {
    localStorage.setItem('a', '1');
    sessionStorage.setItem('b', '2');
    expect(storedEntries()).toEqual({
      url: location.href,
      local: 1,
      session: 1,
      truncated: false,
      entries: [
        { area: 'local', key: 'a', value: '1' },
        { area: 'session', key: 'b', value: '2' },
      ],
    });
    expect([localStorage.length, sessionStorage.length]).toEqual([1, 1]);
  });

  it('is bounded: many entries, long keys, long values', () => {
    for (let n = 0; n < 320; n++) localStorage.setItem(`${n}${'k'.repeat(500)}`, 'v');
    sessionStorage.setItem('long', 'x'.repeat(70_000));
    const { entries, local, session, truncated } = storedEntries();
    expect({ local, session, truncated }).toEqual({ local: 320, session: 1, truncated: true });
    expect(entries).toHaveLength(300);
    expect(entries[0]?.key).toHaveLength(200);
  });

  it('is nothing where the page has no storage', () => {
    vi.stubGlobal('localStorage', undefined);
    vi.stubGlobal('sessionStorage', undefined);
    expect(storedEntries()).toMatchObject({ local: 0, session: 0, entries: [] });
  });

  it('uses nothing from outside of itself: it is sent into pages as text', () => {
    localStorage.setItem('a', '1');
    const sent = new Function(`return (${storedEntries.toString()})()`) as () => unknown;
    expect(sent()).toMatchObject({ local: 1 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMEWORKS, recogniseFramework } from '../../src/session/frameworks.ts';
import { PATIENCE, timeOf } from '../support/patience.ts';

describe('the table of frameworks', () => {
  it('has rows enough, each with an id of its own', () => {
    expect(FRAMEWORKS.length).toBeGreaterThanOrEqual(120);
    expect(new Set(FRAMEWORKS.map((row) => row.id)).size).toBe(FRAMEWORKS.length);
  });

  it.each(FRAMEWORKS.map((row) => [row.id, row] as const))(
    '%s says where it is from, and names no prefix',
    (_, row) => {
      expect(row.source).toMatch(/^https:\/\/[^\s]+$/);
      expect(URL.canParse(row.source)).toBe(true);
      if (row.name instanceof RegExp) {
        expect(row.name.source).toMatch(/^\^.*\$$/);
        expect(row.name.global || row.name.sticky).toBe(false);
      } else {
        expect(row.name).not.toMatch(/^__(Host|Secure)-/);
      }
      if (row.value !== undefined) expect(row.value.source).toMatch(/^\^/);
    },
  );

  it('gives code for the frameworks that people write themselves', () => {
    for (const name of [
      'PHPSESSID',
      'connect.sid',
      'JSESSIONID',
      'sessionid',
      'SESSION',
      '_shop_session',
      'ASP.NET_SessionId',
    ]) {
      const row = recogniseFramework(name);
      expect(row?.howToRotate, name).toBeDefined();
      expect(row?.howToHarden, name).toBeDefined();
    }
  });

  it('looks through the prefix of a name', () => {
    for (const prefix of ['__Host-', '__Secure-', '__Http-', '__Host-Http-', '__host-']) {
      expect(recogniseFramework(`${prefix}connect.sid`)?.id).toBe('express-session');
    }
  });

  it.each(['', 'sid', 'constructor', '__proto__', 'connect.sid ', 'CONNECT.SID'])('knows nobody by %j', (name) => {
    expect(recogniseFramework(name, 'value')).toBeUndefined();
  });

  it('answers whatever it is asked, in a moment', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (name, value) => void recogniseFramework(name, value)));
    expect(timeOf(() => recogniseFramework('_'.repeat(1_000_000), 'e'.repeat(1_000_000)))).toBeLessThan(PATIENCE);
    expect(timeOf(() => recogniseFramework('session', 'eyJ'.repeat(300_000)))).toBeLessThan(PATIENCE);
  }, 30_000);
});

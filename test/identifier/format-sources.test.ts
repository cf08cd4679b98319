import { expect, it } from 'vitest';
import { anatomyOf } from '../../src/identifier/anatomy-of.ts';
import { FORMAT_SOURCES } from '../../src/identifier/format-sources.ts';

it('has an address for each form, and tells it of a value that has one', () => {
  for (const source of FORMAT_SOURCES.values()) expect(source).toMatch(/^https:\/\/\S+$/);
  expect(anatomyOf('fcb26d11-0119-4ef9-867b-f210427dc0e1').source).toContain('rfc9562');
  expect(anatomyOf('8f14e45fceea167a5a36dedd4bea2543').source).toBeUndefined();
});

import { expect, it } from 'vitest';
import { SILENT_KINDS } from '../../../src/session/attempt/silent-kinds.ts';

it('holds what pages load by themselves, not what forms and scripts send', () => {
  expect(SILENT_KINDS.has('image')).toBe(true);
  for (const kind of ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping', 'other'] as const) {
    expect(SILENT_KINDS.has(kind)).toBe(false);
  }
});

import { describe, expect, expectTypeOf, it } from 'vitest';
import { DEVTOOLS_PORT, PANEL_PORT, PROTOCOL_VERSION, type ToBackground, type ToPanel } from '../src/protocol.ts';

describe('the protocol', () => {
  it('has no message that both sides could send: a wrong direction is a type error', () => {
    expectTypeOf<Extract<ToBackground['type'], ToPanel['type']>>().toEqualTypeOf<never>();
  });

  it('names its ports so that neither is the beginning of the other', () => {
    expect(DEVTOOLS_PORT.startsWith(PANEL_PORT) || PANEL_PORT.startsWith(DEVTOOLS_PORT)).toBe(false);
  });

  it('ends port names where the tab begins', () => {
    for (const port of [DEVTOOLS_PORT, PANEL_PORT]) expect(port).toMatch(/^[a-z]+:$/);
  });

  it('has a whole version, which both sides compare', () => {
    expect(Number.isInteger(PROTOCOL_VERSION) && PROTOCOL_VERSION > 0).toBe(true);
  });
});

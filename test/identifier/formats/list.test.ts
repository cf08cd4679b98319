import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_SOURCES } from '../../../src/identifier/format-sources.ts';
import { FORMATS } from '../../../src/identifier/formats/list.ts';
import { recognised } from '../../support/recognised.ts';

describe('the forms', () => {
  it('are all in the list, each once', () => {
    const files = readdirSync(new URL('../../../src/identifier/formats', import.meta.url))
      .map((file) => file.replace('.ts', ''))
      .filter((file) => !['list', 'plain', 'signed-value'].includes(file));
    expect(FORMATS.map((format) => format.id).sort()).toEqual(files.sort());
  });

  it('each say where they are defined', () => {
    for (const { id } of FORMATS) expect(FORMAT_SOURCES.get(id), id).toMatch(/^https:\/\//);
    expect(FORMAT_SOURCES.size).toBe(FORMATS.length + 1);
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))('%s keeps the contract on any text', (_, format) => {
    const alphabet = fc.constantFrom(...'aZ09-_.:;*+/=|{}"%~!# ', 's:', 'eyJ', '--', 'CfDJ8', 'Fe26.2*', 'ü', '\u0000');
    fc.assert(
      fc.property(
        fc.array(alphabet, { maxLength: 90 }).map((list) => list.join('')),
        (text) => {
          const match = recognised(format, text, 'JSESSIONID');
          let end = 0;
          for (const part of match?.parts ?? []) {
            expect(part.start).toBeGreaterThanOrEqual(end);
            expect(part.end).toBeGreaterThanOrEqual(part.start);
            end = part.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          if (match?.kind === 'sealed') expect(match.identity).toBe('');
        },
      ),
      { numRuns: 60 },
    );
  });
});

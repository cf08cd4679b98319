import type { Format, FormatMatch } from '../../src/identifier/value/format.ts';
import { peelLayers } from '../../src/identifier/value/layers.ts';

/** What a form makes of a cookie value as sent. */
export function recognised(format: Format, value: string, name = ''): FormatMatch | undefined {
  const { text, layers } = peelLayers(value);
  return format.recognise({ text, name, layers: layers.map((layer) => layer.kind) });
}

/** The same as one readable line: `reference “id” = identifier(id) signature(sig)`; `no` when the form does not recognise it. */
export function toldBy(format: Format, value: string, name = ''): string {
  const match = recognised(format, value, name);
  if (match === undefined) return 'no';
  const { text } = peelLayers(value);
  const parts = match.parts.map((part) => `${part.role}(${text.slice(part.start, part.end)})`);
  return `${match.kind} “${match.identity}” = ${parts.join(' ')}`;
}

import type { Outline } from '../../src/identifier/readers/outline.ts';

/** Decoded data as one readable line: `{user_id: number 7, roles: [text editor]}`, a class's name before its braces. */
export function outlineLine(outline: Outline | undefined): string {
  if (outline === undefined) return 'unreadable';
  const { kind, text, members } = outline;
  if (kind === 'list') return `[${members.map(({ value }) => outlineLine(value)).join(', ')}]`;
  if (kind === 'map' || kind === 'object') {
    return `${text}{${members.map(({ name, value }) => `${name}: ${outlineLine(value)}`).join(', ')}}`;
  }
  return text === '' ? kind : `${kind} ${text}`;
}

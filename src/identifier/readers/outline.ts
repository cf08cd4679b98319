/** Decoded data as a tree that can be drawn: what a payload says, cut to what people read. Everything in it is hostile text. */

export type OutlineKind =
  | 'text'
  | 'number'
  | 'truth'
  | 'nothing'
  | 'bytes'
  | 'time'
  | 'list'
  | 'map'
  /** an instance of a class, whose name is in `text` */
  | 'object';

export interface Outline {
  readonly kind: OutlineKind;
  /** A scalar as text (bytes as hexadecimal, times as ISO 8601), a class's name; `''` for lists and maps. */
  readonly text: string;
  /** In order; a list's members are named by their index. */
  readonly members: readonly OutlineMember[];
}

export interface OutlineMember {
  readonly name: string;
  readonly value: Outline;
}

/** Longer texts are cut, with an ellipsis. */
export const LONGEST_TEXT = 4_096;

export function scalar(kind: OutlineKind, text: string | number | bigint | boolean): Outline {
  const whole = String(text);
  return { kind, text: whole.length > LONGEST_TEXT ? `${whole.slice(0, LONGEST_TEXT)}…` : whole, members: [] };
}

export const NOTHING: Outline = { kind: 'nothing', text: '', members: [] };

export function group(kind: 'map' | 'object', members: readonly OutlineMember[], text = ''): Outline {
  return { kind, text: text.slice(0, LONGEST_TEXT), members };
}

export function list(values: readonly Outline[]): Outline {
  return { kind: 'list', text: '', members: values.map((value, index) => ({ name: String(index), value })) };
}

/** The member of that name, of a map or an object. */
export function memberOf(outline: Outline | undefined, name: string): Outline | undefined {
  return outline?.members.find((member) => member.name === name)?.value;
}

/** A name for a key: texts and numbers as they are, all else in brackets, so that it passes for no word. */
export function keyOf({ kind, text }: Outline): string {
  return kind === 'text' || kind === 'number' ? text : `(${text === '' ? kind : text})`;
}

/** @param ms since the Unix epoch; a number where no calendar holds it */
export function moment(ms: number): Outline {
  return Math.abs(ms) <= 8.64e15 ? scalar('time', new Date(ms).toISOString()) : scalar('number', ms);
}

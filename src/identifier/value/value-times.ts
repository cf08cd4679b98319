/** The times in a value as dates: from what its form says, and from the members of its payload. */

import type { Outline } from '../readers/outline.ts';
import { isPlausibleMillisecond } from '../readers/plausible-time.ts';
import type { ValueFact } from './format.ts';

export type TimeMeaning = 'made' | 'expires' | 'not before' | 'renewed' | 'signed in';

export interface TimeMark {
  readonly meaning: TimeMeaning;
  /** Milliseconds since the Unix epoch. */
  readonly ms: number;
  /** Where it was read: a claim, a member of the payload, the form itself (`''`). Hostile text. */
  readonly from: string;
  /** The form may be chance, and then this is no time. */
  readonly isGuess: boolean;
}

/** The labels that forms give to times, and the names that payloads do. */
const MEANINGS: ReadonlyMap<string, TimeMeaning> = new Map([
  ...(
    ['made', 'made, if it is one', 'time, if it is one', 'signed', 'iat', 'created', 'created_at', 'createdat'] as const
  ).map((name) => [name, 'made'] as const),
  ...(
    ['expires', 'exp', '_expire', 'expire', 'expiry', 'expires_at', 'expiresat', 'expires_in', '.expires'] as const
  ).map((name) => [name, 'expires'] as const),
  ...(['nbf', 'not_before'] as const).map((name) => [name, 'not before'] as const),
  ...(['renewed', 'last_activity', 'lastactivity', 'last_seen', 'updated_at', 'last_access'] as const).map(
    (name) => [name, 'renewed'] as const,
  ),
  ...(['auth_time', 'login_time', 'logged_in_at', 'last_login', 'authtime'] as const).map(
    (name) => [name, 'signed in'] as const,
  ),
]);
const MOST_MARKS = 20;
const MOST_VALUES = 2_000;
const DEEPEST = 12;

export function timesOfFacts(facts: readonly ValueFact[]): readonly TimeMark[] {
  return facts.flatMap(({ label, value }) => {
    const meaning = MEANINGS.get(label);
    const ms = meaning === undefined ? Number.NaN : Date.parse(value);
    if (meaning === undefined || Number.isNaN(ms)) return [];
    return [
      {
        meaning,
        ms,
        from: /^(?:iat|exp|nbf|auth_time)$/.test(label) ? label : '',
        isGuess: /if it is one/.test(label),
      },
    ];
  });
}

/** Numbers of seconds, milliseconds or microseconds, and ISO 8601, under names that mean a time. */
export function timesOfOutline(outline: Outline | undefined): readonly TimeMark[] {
  const marks: TimeMark[] = [];
  let left = MOST_VALUES;
  const visit = (node: Outline, path: string, name: string, depth: number): void => {
    if (--left < 0 || depth > DEEPEST || marks.length >= MOST_MARKS) return;
    const meaning = MEANINGS.get(name.toLowerCase());
    const ms = meaning === undefined ? undefined : millisecondsOf(node);
    if (meaning !== undefined && ms !== undefined) marks.push({ meaning, ms, from: path, isGuess: false });
    for (const member of node.members) {
      visit(member.value, (path === '' ? member.name : `${path}.${member.name}`).slice(0, 200), member.name, depth + 1);
      if (left < 0) return;
    }
  };
  if (outline !== undefined) visit(outline, '', '', 0);
  return marks;
}

function millisecondsOf(node: Outline): number | undefined {
  if (node.kind === 'time' || /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(node.text)) {
    const ms = Date.parse(node.text);
    return Number.isNaN(ms) ? undefined : ms;
  }
  if (!/^\d{9,16}(?:\.\d+)?$/.test(node.text)) return undefined;
  const size = Number(node.text);
  return [size * 1000, size, size / 1000].find(isPlausibleMillisecond);
}

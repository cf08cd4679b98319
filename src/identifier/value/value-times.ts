/** The times in a value as dates: from what its format says, and from the members of its payload. */

import type { Outline } from '../readers/outline.ts';
import { isPlausibleMillisecond } from '../readers/plausible-time.ts';
import { walkOutline } from '../readers/walk-outline.ts';
import type { ValueFact } from './format.ts';

export type TimeMeaning = 'made' | 'expires' | 'not before' | 'renewed' | 'signed in';

export interface ValueTime {
  readonly meaning: TimeMeaning;
  /** Milliseconds since the Unix epoch. */
  readonly ms: number;
  /** Where it was read: a claim, a member of the payload, the format itself (`''`). Hostile text. */
  readonly from: string;
  /** The format may be chance, and then this is no time. */
  readonly isGuess: boolean;
}

/** The labels that formats give to times, and the names that payloads do. */
const NAMES: Readonly<Record<TimeMeaning, string>> = {
  made: 'made|made, if it is one|time, if it is one|signed|iat|created|created_at|createdat',
  expires: 'expires|exp|_expire|expire|expiry|expires_at|expiresat|expires_in|.expires',
  'not before': 'nbf|not_before',
  renewed: 'renewed|last_activity|lastactivity|last_seen|updated_at|last_access',
  'signed in': 'auth_time|login_time|logged_in_at|last_login|authtime',
};
const MEANINGS: ReadonlyMap<string, TimeMeaning> = new Map(
  (['made', 'expires', 'not before', 'renewed', 'signed in'] as const).flatMap((meaning) =>
    NAMES[meaning].split('|').map((name) => [name, meaning] as const),
  ),
);
const MOST_TIMES = 20;
const DEEPEST = 12;

export function timesOfFacts(facts: readonly ValueFact[]): readonly ValueTime[] {
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
export function timesOfOutline(outline: Outline | undefined): readonly ValueTime[] {
  const times: ValueTime[] = [];
  walkOutline(outline, DEEPEST, ({ value, path, name }) => {
    const meaning = MEANINGS.get(name.toLowerCase());
    const ms = meaning === undefined ? undefined : millisecondsOf(value);
    if (meaning !== undefined && ms !== undefined) times.push({ meaning, ms, from: path, isGuess: false });
    return times.length < MOST_TIMES;
  });
  return times;
}

function millisecondsOf({ kind, text }: Outline): number | undefined {
  if (kind === 'time' || /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) {
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
  }
  if (!/^\d{9,16}(?:\.\d+)?$/.test(text)) return undefined;
  const size = Number(text);
  return [size * 1000, size, size / 1000].find(isPlausibleMillisecond);
}

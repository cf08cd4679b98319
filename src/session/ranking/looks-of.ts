/** What a cookie looks like by itself, before any traffic. */
import { type Framework, recogniseFramework } from '../../frameworks/recognise-framework.ts';
import type { CookieClass } from '../model/model.ts';
import { type CookieRecord, latest } from '../records/cookie-record.ts';
import { classOf } from './class-of.ts';
import { type StaticScore, staticScore } from './static-score.ts';

export interface Looked {
  readonly result: StaticScore;
  readonly framework?: Framework;
  /** By looks alone. */
  readonly class: CookieClass;
  /** All that the looks depend on. */
  readonly key: string;
}

const looked = new WeakMap<CookieRecord, Looked>();

/** @returns the same object as before while nothing changed */
export function looksOf(record: CookieRecord): Looked {
  const span = record.spans.at(-1);
  const value = (span && latest(span)?.value) ?? record.stored?.value ?? '';
  const setBy = setByOf(record);
  const httpOnly = record.stored?.httpOnly ?? record.askedHttpOnly;
  const secure = record.stored?.secure ?? record.askedSecure;
  const key = `${setBy} ${httpOnly} ${secure} ${value}`;
  const cached = looked.get(record);
  if (cached?.key === key) return cached;
  const framework = recogniseFramework(record.name, value);
  const result = staticScore({
    name: record.name,
    value,
    setBy,
    httpOnly,
    secure,
    role: framework?.role,
    framework: framework?.framework,
  });
  const looks = {
    result,
    key,
    class: classOf(result.kind, result.score, false),
    ...(framework === undefined ? {} : { framework }),
  };
  looked.set(record, looks);
  return looks;
}

/** A response that set it once tells more than the script that touched it later, or the store it was found in. */
function setByOf(record: CookieRecord): 'header' | 'script-or-user' | 'found' | 'sent' {
  if (record.spans.some((span) => span.setBy === 'header' || span.resets.length > 0)) return 'header';
  return record.spans.some((span) => span.setBy === 'script-or-user')
    ? 'script-or-user'
    : (record.spans[0]?.setBy ?? 'sent');
}

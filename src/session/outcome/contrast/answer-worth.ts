/** What an answer to a form is worth beside another answer to the same form. */
import { readAddress } from '../../../lexicon/address.ts';
import { isChurning } from '../../cookies/cookie-life.ts';
import type { CookieClass } from '../../model/model.ts';
import type { Attempt } from '../../records/attempt.ts';
import type { CookieRecord } from '../../records/cookie-record.ts';
import type { HopRecord } from '../../records/exchange-record.ts';
import { sameIdentity } from '../../records/identity-cache.ts';
import { answerPlace } from './answer-place.ts';

/**
 * `refused`: 401 or 403, or another answer to what was sent (400, 422). `form`: the form again, or the way back to it. `plain`: a script's
 * request was answered, which says little. `back`: a redirect to the form's own page, as after a right password in a page's header. `on`: a
 * redirect elsewhere. `open`: anything from which nothing follows.
 */
export type AnswerManner = 'refused' | 'form' | 'plain' | 'back' | 'on' | 'open';

export interface AnswerWorth {
  readonly manner: AnswerManner;
  readonly status: number;
  /** Likely session cookies that it gave a new identity. */
  readonly gave: readonly CookieRecord[];
}

const TELLING: ReadonlySet<CookieClass> = new Set(['session-likely', 'session-possible', 'remember-me']);
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 403, 422]);

export function answerWorth(
  attempt: Attempt,
  chain: readonly HopRecord[],
  classOf: (key: string) => CookieClass,
): AnswerWorth {
  const final = chain.findLast((one) => one.status !== undefined) ?? attempt.hop;
  const sent = new Map(attempt.hop.sent.map((one) => [one.record, one.known]));
  const gave = new Set<CookieRecord>();
  for (const { record, known, refused, deletes } of chain.flatMap((one) => one.set)) {
    if (refused || !TELLING.has(classOf(record.key)) || isChurning(record)) continue;
    const old = sent.get(record);
    if (deletes || (old !== undefined && sameIdentity(old, known))) gave.delete(record);
    else gave.add(record);
  }
  return { manner: mannerOf(attempt, chain, final), status: final.status ?? 0, gave: [...gave] };
}

function mannerOf(attempt: Attempt, chain: readonly HopRecord[], final: HopRecord): AnswerManner {
  const { status = 0 } = final;
  if (REFUSALS.has(status)) return 'refused';
  if (status === 0 || status >= 400) return 'open';
  const { place, redirected, back } = answerPlace(attempt, chain, final);
  const { kind } = attempt.hop.exchange;
  if (!redirected) return kind === 'xmlhttprequest' ? 'plain' : attempt.hop.method === 'POST' ? 'form' : 'open';
  const { signInPage, error, notice, pending, toProvider, secondFactor } = readAddress(place);
  if (secondFactor || pending) return 'open';
  if (error || toProvider || signInPage) return 'form';
  if (back) return 'back';
  return notice ? 'open' : 'on';
}

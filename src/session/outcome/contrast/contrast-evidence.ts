/**
 * Two answers to one form settle both, in whatever order and however far apart: a wrong password and a right one are answered alike only by
 * sites that tell by a cookie, or by nothing at all.
 */
import type { Attempt } from '../../records/attempt.ts';
import type { CookieRecord } from '../../records/cookie-record.ts';
import type { HopRecord } from '../../records/exchange-record.ts';
import { endpointKey, type SiteRecord } from '../../records/site-record.ts';
import { answerChain } from '../answer-chain.ts';
import type { JudgedAttempt } from '../judged-attempt.ts';
import type { OutcomeEvidence } from '../sentences.ts';
import { type AnswerWorth, answerWorth } from './answer-worth.ts';
import { takenBack } from './taken-back.ts';

/** Of a form that is sent all day, the tries nearest to it. */
const MOST_TRIES = 12;
const MOST_LOOKED = 40;
/** A cookie that was last sent longer ago may have been thrown away by the server, which then gives another to everybody, ms. */
const FRESH = 600_000;

export function contrastEvidence({ attempt, context, chain, final }: JudgedAttempt): readonly OutcomeEvidence[] {
  if (!attempt.password) return [];
  const tries = otherTries(context.site, attempt);
  if (tries.length === 0) return [];
  const { site, classOf } = context;
  const tried = (one: Attempt, answer: readonly HopRecord[], until: number): Try => {
    const worth = answerWorth(one, answer, classOf);
    const back = takenBack(one, answer, { site, until, classOf })?.record;
    const gave = worth.gave.filter((record) => record !== back);
    return { ...worth, gave, attempt: one, tookBack: back !== undefined };
  };
  const own = tried(attempt, chain, context.until);
  const others = tries.map(({ attempt: other, until }) =>
    tried(other, answerChain(other.hop, { ...context, until }), until),
  );
  const seq = final.responseSeq ?? final.seq;
  const found: OutcomeEvidence[] = [];
  if (others.some((other) => ledFurther(own, other))) found.push({ code: 'B22', seq });
  else if (own.manner === 'plain' && others.some(({ manner, status }) => manner === 'refused' && status === 401)) {
    found.push({ code: 'B22x', seq });
  }
  if (others.some((other) => gaveMore(site, own, other))) found.push({ code: 'B23', seq });
  // Who was led on need not be given a cookie each time: one that was kept is no failure.
  const mayLack = own.manner === 'on' && !own.tookBack;
  if (others.some((other) => ledFurther(other, own) || (!mayLack && gaveMore(site, other, own))))
    found.push({ code: 'F14', seq });
  return found;
}

interface Try extends AnswerWorth {
  readonly attempt: Attempt;
  /** A likely session cookie came, and one of the next answers deleted it. */
  readonly tookBack: boolean;
}

/** Attempts of the same kind at the same address, the nearest first, each with the beginning of the attempt after it. */
function otherTries({ attempts }: SiteRecord, { hop, kind }: Attempt) {
  const key = endpointKey(hop);
  const own = attempts.findLastIndex((one) => one.hop === hop);
  const found: { readonly attempt: Attempt; readonly until: number }[] = [];
  for (let away = 1; away <= MOST_LOOKED && found.length < MOST_TRIES; away++) {
    for (const index of [own - away, own + away]) {
      const attempt = attempts[index];
      if (attempt === undefined || !attempt.password || attempt.kind !== kind) continue;
      if (endpointKey(attempt.hop) !== key) continue;
      found.push({ attempt, until: attempts[index + 1]?.hop.seq ?? Number.POSITIVE_INFINITY });
    }
  }
  return found;
}

/** One led on where the other was refused, or shown the form again; a way back to the form counts with a cookie that the other did not get. */
function ledFurther(one: Try, other: Try): boolean {
  if (other.manner !== 'refused' && other.manner !== 'form') return false;
  if (one.manner === 'on') return true;
  return one.manner === 'back' && one.gave.some((record) => !other.gave.includes(record));
}

/** One brought a cookie and the other did not, though both were answered alike, and nothing but the sign-in is a reason to give it. */
function gaveMore(site: SiteRecord, one: Try, other: Try): boolean {
  if (one.manner !== other.manner || one.manner === 'open' || other.gave.length > 0) return false;
  return one.gave.some((record) => isOwed(site, one.attempt.hop, record));
}

/** It had never been given though the site had answered, or it was in use shortly before, so that it had not run out. */
function isOwed(site: SiteRecord, hop: HopRecord, record: CookieRecord): boolean {
  const before = record.spans.filter((span) => span.first.seq < hop.seq);
  if (before.length === 0) return answeredBefore(site, hop);
  if (!hop.sent.some((one) => one.record === record)) {
    const ended = before.at(-1)?.ended?.how;
    return ended?.startsWith('deleted') === true;
  }
  return site.hops.some(
    (one) =>
      one.seq < hop.seq &&
      one.responseSeq !== undefined &&
      hop.at - one.at <= FRESH &&
      one.sent.some((sent) => sent.record === record) &&
      !one.set.some((line) => line.record === record),
  );
}

function answeredBefore(site: SiteRecord, hop: HopRecord): boolean {
  return site.hops.some((one) => one.seq < hop.seq && one.responseSeq !== undefined && one.exchange !== hop.exchange);
}

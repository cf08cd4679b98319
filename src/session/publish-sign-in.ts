/** A sign-in of the story as it is published: with what it did to the session's identifiers. */
import { pathOf } from '../lexicon/address.ts';
import type { CookieClass, Gap, Rotation, SignIn } from './model/model.ts';
import type { CookieRecord } from './records/cookie-record.ts';
import type { HopRecord } from './records/exchange-record.ts';
import type { SiteRecord } from './records/site-record.ts';
import { judgeRotation } from './rotation/judge-rotation.ts';
import { ROTATION_RULES } from './rotation/rules.ts';
import type { JudgedSignIn } from './story/judged-sign-in.ts';
import { judgeTokenRotation, wordedRow } from './tokens/judge-token-rotation.ts';
import type { TokenRow } from './tokens/tokens-at-sign-in.ts';
import { gapAround } from './traffic/gap-around.ts';
import { missingIn } from './traffic/gap-text.ts';

const NO_COOKIE = ROTATION_RULES['no-session'].code;
/** What comes so long before or after an attempt can say whether it succeeded, ms. */
const MAY_TELL = 600_000;

/** What of the site the rotation is judged by. */
export interface SignInContext {
  readonly site: SiteRecord;
  readonly members: readonly CookieRecord[];
  readonly classOf: (key: string) => CookieClass;
  readonly gaps: readonly Gap[];
}

/** @param tokens what became of tokens that are no cookies */
export function publishSignIn(judged: JudgedSignIn, context: SignInContext, tokens: readonly TokenRow[]): SignIn {
  const { hop, attempt, mark, outcome, byUser } = judged;
  const { success, successScore, failure, failureScore, settled, answer } = outcome;
  const moment = hop ?? mark ?? settled;
  const rotation =
    outcome.outcome === 'success' && hop !== undefined ? rotationAt(hop, judged, context, tokens) : undefined;
  return {
    seq: moment.seq,
    at: moment.at,
    id: `in-${moment.seq}`,
    site: context.site.domain,
    kind: judged.kind,
    ...(hop === undefined ? {} : { exchange: hop.exchange.id }),
    method: hop?.method ?? '',
    url: hop?.url ?? '',
    attempt: attempt?.reasons ?? [],
    attemptScore: attempt?.score ?? 0,
    success,
    successScore,
    failure,
    failureScore,
    outcome: outcome.outcome,
    byUser,
    asked: attempt?.guessed === true && !byUser,
    settled,
    answer,
    ...(outcome.missing === undefined || outcome.outcome !== 'uncertain'
      ? {}
      : { missing: missingIn(context.gaps, moment.at - MAY_TELL, settled.at + MAY_TELL, outcome.missing) }),
    ...(rotation === undefined ? {} : { rotation }),
    ...(tokens.length === 0 ? {} : { tokens: tokens.map(wordedRow) }),
  };
}

/** By the session's cookies; where no cookie is known to carry it, by its tokens. */
function rotationAt(
  hop: HopRecord,
  judged: JudgedSignIn,
  context: SignInContext,
  tokens: readonly TokenRow[],
): Rotation {
  const { before, kind, outcome } = judged;
  const missed = before?.hop && gapAround(context.gaps, before.hop, before.outcome.chain.at(-1) ?? before.hop);
  const ofCookies = judgeRotation(hop, outcome.chain, {
    ...context,
    until: judged.until,
    occasion: kind,
    rotatedAtStepBefore: judged.rotatedAtStepBefore,
    firstStepUnseen: judged.firstStepUnseen || missed !== undefined,
    secondSignIn: judged.signedInBefore,
  });
  if (ofCookies.rule !== NO_COOKIE) return ofCookies;
  return judgeTokenRotation(tokens, `${hop.method} ${pathOf(hop.url)}`, kind) ?? ofCookies;
}

/**
 * Was a change of password or role made? By those rules of the outcome of a sign-in that say something of any form: what leads to signing
 * in, or back to the form, can follow on either outcome of a change and says nothing.
 */
import { readAddress } from '../../lexicon/address.ts';
import type { CookieClass, Rotation } from '../model/model.ts';
import { aftermathEvidence } from '../outcome/aftermath-evidence.ts';
import type { JudgedAttempt, Period } from '../outcome/judged-attempt.ts';
import { noticeEvidence } from '../outcome/notice-evidence.ts';
import { placeEvidence } from '../outcome/place-evidence.ts';
import type { OutcomeEvidence } from '../outcome/sentences.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { PrivilegeRequest } from '../records/privilege-request.ts';
import type { SiteRecord } from '../records/site-record.ts';
import { CHANGE_MADE_BY } from './rules.ts';

export interface AnsweredChange {
  readonly request: PrivilegeRequest;
  readonly chain: readonly HopRecord[];
  /** The last hop of the chain that was answered. */
  readonly final: HopRecord;
  /** `seq` of the next attempt, sign-out or change. */
  readonly until: number;
  readonly rotation: Rotation;
  readonly site: SiteRecord;
  readonly classOf: (key: string) => CookieClass;
}

export type ChangeEvidence = OutcomeEvidence & { readonly code: keyof typeof CHANGE_MADE_BY };

export function changeEvidence(change: AnsweredChange): readonly ChangeEvidence[] {
  const { final, rotation } = change;
  if (final.status === undefined) return [];
  const judged = asAttempt(change);
  const place = placeEvidence(judged).filter(isOfAnyForm);
  const refused = place.filter(({ code }) => CHANGE_MADE_BY[code] === 'failed' && saysRefused(code, final));
  if (refused.length > 0) return refused;
  const opened = final.status < 300;
  const made = place.filter((one) => (one.code === 'B3' && opened) || (one.code === 'B4' && isEmpty(final)));
  const renewed = rotation.verdict === 'rotated' ? [{ code: 'B1', seq: judged.settled.seq } as const] : [];
  return [...renewed, ...made, ...(isByScript(change) ? scriptEvidence(judged) : [])];
}

/** Scripts answer 200 to a wrong password too, with the error in a body that nobody reads here: only what follows it tells. */
function scriptEvidence(judged: JudgedAttempt): readonly ChangeEvidence[] {
  const followed = [...aftermathEvidence(judged), ...noticeEvidence(judged)];
  return followed.filter(isOfAnyForm).filter(({ code }) => code === 'B14' || code === 'F4');
}

function isOfAnyForm(evidence: OutcomeEvidence): evidence is ChangeEvidence {
  return Object.hasOwn(CHANGE_MADE_BY, evidence.code);
}

/** F2 speaks of pages to sign in on as well. */
function saysRefused(code: ChangeEvidence['code'], final: HopRecord): boolean {
  return code !== 'F2' || readAddress(final.url).error;
}

const isByScript = ({ request }: AnsweredChange): boolean => request.hop.exchange.kind === 'xmlhttprequest';
/** An answer that has no room for an error (RFC 9110 §15.3.5). */
const isEmpty = ({ status }: HopRecord): boolean => status === 204 || status === 205;

/** Whoever changes something is signed in all the time. */
const NEVER_ANONYMOUS: Period = { from: 0, to: 0 };

function asAttempt({ request, chain, final, until, site, classOf }: AnsweredChange): JudgedAttempt {
  const { hop, kind } = request;
  const attempt = {
    hop,
    kind,
    score: 0,
    reasons: [],
    password: kind === 'password-change',
    factor: false,
    federated: false,
    link: false,
    guessed: false,
  };
  const settled = { seq: final.responseSeq ?? final.seq, at: final.respondedAt ?? final.at };
  return { attempt, context: { site, classOf, until, anonymous: NEVER_ANONYMOUS }, chain, final, settled };
}

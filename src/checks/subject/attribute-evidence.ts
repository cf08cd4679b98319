/** What a verdict about cookie attributes rests on: the line that asked, and the store that answered. */

import { shownAddress } from '../../masking/shown-address.ts';
import { shownAttributes, shownName } from '../../masking/shown-text.ts';
import type { CookieLife } from '../../session/model/model.ts';
import type { Evidence, Judgement } from '../check.ts';
import { sentences } from './sentences.ts';

/** @param kept what the browser keeps, as a sentence: "The browser keeps it without Secure." */
export function attributeEvidence(cookie: CookieLife, kept: string): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const asked = lineThatSet(cookie);
  if (asked !== undefined) {
    const text = sentences.evidence.asked(shownAddress(asked.url), shownAttributes(asked.line));
    evidence.push({ seq: asked.seq, text });
  }
  if (cookie.storedSeq !== undefined) evidence.push({ seq: cookie.storedSeq, text: kept });
  return evidence;
}

/** For a cookie that was seen in requests only: they carry no attributes, and the store has not reported it. */
export function attributesUnseen(cookie: CookieLife): Judgement {
  const sent = cookie.identifiers.findLast((one) => one.firstSent !== undefined)?.firstSent;
  return {
    outcome: 'cantTell',
    summary: sentences.attributesUnseen(shownName(cookie)),
    evidence: sent === undefined ? [] : [{ seq: sent.seq, text: sentences.evidence.firstSent }],
    nextStep: sentences.nextStep.setAgain,
  };
}

/** The Set-Cookie line that set the cookie as it is kept now; for a deleted cookie, the last line before the one that deleted it. */
export function lineThatSet(
  cookie: CookieLife,
): { readonly line: string; readonly url: string; readonly seq: number } | undefined {
  if (!cookie.gone && cookie.asked !== undefined) return cookie.asked;
  const life = cookie.identifiers.findLast((one) => one.line !== undefined && one.setUrl !== undefined);
  if (life?.line === undefined || life.setUrl === undefined) return undefined;
  return { line: life.line, url: life.setUrl, seq: life.first.seq };
}

/** The subject that checks about storing share: the Set-Cookie lines of a site, as far as they were seen. */

import { shownAddress } from '../../masking/shown-address.ts';
import { shownAttributes } from '../../masking/shown-text.ts';
import type { CookieLife, JudgedLine, UnstoredLine } from '../../session/model/model.ts';
import type { CheckContext, Evidence, Verdict } from '../check.ts';
import { sentences } from './sentences.ts';

/** Verdicts of one check about one site: nobody reads a longer list. */
const MOST = 20;

export interface LineOf {
  readonly cookie: CookieLife;
  readonly line: JudgedLine;
}

/** Every line that is still known, oldest first. */
export function linesOf({ site }: CheckContext): readonly LineOf[] {
  return site.cookies
    .flatMap((cookie) => cookie.lines.map((line) => ({ cookie, line })))
    .sort((a, b) => a.line.seq - b.line.seq);
}

/** The last line of each cookie that set it, rather than deleting it. */
export function latestLines({ site }: CheckContext): readonly LineOf[] {
  return site.cookies.flatMap((cookie) => {
    const line = cookie.lines.findLast((one) => !one.deletes);
    return line === undefined ? [] : [{ cookie, line }];
  });
}

/** Whether the cookie has the name of one that carries the session: a refused line may have another path or domain than that one. */
export function isSessions(cookie: CookieLife, { sessionCookies }: CheckContext): boolean {
  return sessionCookies.some((one) => one.name === cookie.name);
}

/** Session cookies first, the others in the order of the ranking; at most 20, the last of which says how many more there are. */
export function worstFirst(verdicts: readonly Verdict[], context: CheckContext): readonly Verdict[] {
  const weight = ({ cookie }: Verdict): number => (cookie !== undefined && isSessions(cookie, context) ? 0 : 1);
  const sorted = [...verdicts].sort((a, b) => weight(a) - weight(b));
  const left = sorted.length - MOST;
  if (left <= 0) return sorted;
  return sorted.slice(0, MOST).map((verdict, index) => {
    if (index < MOST - 1) return verdict;
    return { ...verdict, summary: `${verdict.summary} ${sentences.notListed(left)}` };
  });
}

export function lineEvidence({ seq, url, line }: Pick<UnstoredLine, 'seq' | 'url' | 'line'>): Evidence {
  return { seq, text: sentences.evidence.asked(shownAddress(url), shownAttributes(line)) };
}

const said = sentences.withoutLines;

/** For checks of lines, while none has been seen: the site needs none, or none has come yet. */
export function withoutLines({ site }: CheckContext): Verdict {
  const signIn = site.signIns.findLast((one) => one.outcome === 'success');
  if (signIn !== undefined && site.cookies.length === 0) {
    return {
      outcome: 'inapplicable',
      summary: said.noCookies(shownAddress(signIn.url)),
      evidence: [{ seq: signIn.seq, text: sentences.evidence.signIn }],
    };
  }
  const scripted = site.cookies.map((cookie) => cookie.identifiers.at(-1));
  const first = scripted[0];
  if (first !== undefined && scripted.every((one) => one?.setBy === 'script-or-user')) {
    return {
      outcome: 'inapplicable',
      summary: said.scripted,
      evidence: [{ seq: first.first.seq, text: sentences.evidence.scripted }],
    };
  }
  return {
    outcome: 'cantTell',
    summary: said.noneSeen,
    evidence: [],
    nextStep: sentences.nextStep.setAnyAgain,
  };
}

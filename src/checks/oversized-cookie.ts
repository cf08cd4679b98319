import { octets } from '../cookie/parse/octets.ts';
import { LARGEST_PAIR } from '../cookie/parse/pair-size-excess.ts';
import { shownSentence } from '../masking/shown-sentence.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { sentences } from './subject/sentences.ts';
import { isSessions, lineEvidence, linesOf, withoutLines, worstFirst } from './subject/set-cookie-lines.ts';

export const oversizedCookie: Check = {
  id: 'oversized-cookie',
  title: 'Cookie larger than browsers keep',
  severity: 'low',
  why: 'Browsers refuse a cookie whose name and value are longer than 4096 bytes together, without a word to the server. People whose session grows past the limit are signed out, or keep an older session, and nobody sees why.',
  references: ['WSTG-SESS-02', 'ASVS-5.0-3.3.5', 'RFC6265bis-5.6', 'RFC6265bis-6.1'],
  evaluate,
  fix: () => [
    {
      text: 'Keep a short identifier in the cookie and the rest on the server. Where a framework stores the session in the cookie, take out what grows: messages, permissions, search results.',
    },
  ],
};

const words = {
  passed: (name: string, size: number) =>
    `The largest cookie that the browser keeps for this site, ${name}, has ${size} of at most ${LARGEST_PAIR} bytes.`,
  cantTell: (name: string) =>
    `A line for ${name} is larger than browsers keep; the store has not shown yet what became of it.`,
};

function evaluate(context: CheckContext): readonly Verdict[] {
  const refused = context.site.cookies.flatMap((cookie): readonly Verdict[] => {
    const line = cookie.unstored.findLast(({ reason }) => reason?.rule === 'size');
    if (line?.reason === undefined) return [];
    const severity = isSessions(cookie, context) ? 'medium' : 'low';
    const summary = sentences.refused(shownName(cookie), shownSentence(line.reason.text));
    return [{ outcome: 'failed', severity, cookie, summary, evidence: [lineEvidence(line)] }];
  });
  if (refused.length > 0) return worstFirst(refused, context);
  const open = linesOf(context).findLast(({ line }) => line.refusal?.rule === 'size' && line.observed === undefined);
  if (open === undefined) return [largest(context)];
  return [
    {
      outcome: 'cantTell',
      cookie: open.cookie,
      summary: words.cantTell(shownName(open.cookie)),
      evidence: [lineEvidence(open.line)],
      nextStep: sentences.nextStep.awaitStore,
    },
  ];
}

function largest(context: CheckContext): Verdict {
  let [most, of]: [number, CookieLife | undefined] = [-1, undefined];
  for (const cookie of context.site.cookies) {
    if (cookie.stored === undefined || cookie.gone) continue;
    const size = sizeOf(cookie.stored);
    if (size > most) [most, of] = [size, cookie];
  }
  if (of?.storedSeq === undefined) return withoutLines(context);
  const evidence = [{ seq: of.storedSeq, text: sentences.evidence.kept }];
  return { outcome: 'passed', summary: words.passed(shownName(of), most), evidence };
}

export function sizeOf({ name, value }: { readonly name: string; readonly value: string }): number {
  return octets(name) + octets(value);
}

import { shownSentence } from '../masking/shown-sentence.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife, UnstoredLine } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { sentences } from './subject/sentences.ts';
import {
  isSessions,
  type LineOf,
  lineEvidence,
  linesOf,
  withoutLines,
  worstFirst,
} from './subject/set-cookie-lines.ts';

export const rejectedSetCookie: Check = {
  id: 'rejected-set-cookie',
  title: 'Set-Cookie line that the browser refused',
  severity: 'low',
  why: 'A browser that refuses a Set-Cookie line says nothing to the server, which goes on as if the cookie were there. At a sign-in this can leave the old session identifier in place; elsewhere, people lose what they did.',
  references: [
    'WSTG-SESS-02',
    'ASVS-5.0-3.3.1',
    'RFC6265bis-5.7',
    'RFC6265bis-5.6',
    'RFC6265bis-4.1.1',
    'CHIPS',
    'layered-cookies',
  ],
  evaluate,
  fix: () => [
    {
      text: 'Change the line so that it meets the rule that it broke, and test it in each browser that matters: what one stores another may refuse. After a sign-in, make sure that the new cookie has arrived before the old session is trusted.',
    },
  ],
};

const words = {
  passed: (lines: number) =>
    `The browser refused none of the Set-Cookie lines that were seen (the last ${lines === 1 ? 'one' : lines} looked at).`,
  failed: {
    ofSession: (line: string, reason: string, standard: string) =>
      `The browser refused ${line}: ${reason} (${standard}) A cookie of this name carries the session.`,
    other: (line: string, reason: string, standard: string) => `The browser refused ${line}: ${reason} (${standard}).`,
    empty: (lines: number) =>
      `${lines === 1 ? 'A Set-Cookie line has' : `${lines} Set-Cookie lines have`} neither a name nor a value; browsers ignore such lines.`,
  },
  cantTell: {
    noRule: (line: string) =>
      `The browser did not store ${line}, and no rule that is known here explains it. A setting, such as blocked third-party cookies, or an extension may.`,
    notSettled: (name: string) =>
      `By its rules the browser refuses a line for ${name}; the store has not shown it yet.`,
  },
  line: (name: string, lines: number) => `a line for ${name}${lines === 1 ? '' : ` (${lines} lines)`}`,
  nextStep: 'Try it once more with a fresh browser profile, and in another browser.',
};

function evaluate(context: CheckContext): readonly Verdict[] {
  const { site } = context;
  const failed = site.cookies.flatMap((cookie) => judge(cookie, context));
  const formless = site.refused.filter(({ reason }) => reason?.rule === 'empty');
  const [empty] = formless;
  if (empty !== undefined) failed.push(emptyLine(empty, formless.length));
  if (failed.length > 0) return worstFirst(failed, context);
  const lines = linesOf(context);
  const open = lines.findLast(({ line }) => line.predicted === 'refused' && line.observed === undefined);
  if (open !== undefined) return [notSettled(open)];
  const last = lines.at(-1);
  if (last === undefined) return [withoutLines(context)];
  return [{ outcome: 'passed', summary: words.passed(lines.length), evidence: [lineEvidence(last.line)] }];
}

function judge(cookie: CookieLife, context: CheckContext): readonly Verdict[] {
  const { unstored } = cookie;
  const last = unstored.findLast((one) => one.reason !== undefined) ?? unstored.at(-1);
  if (last === undefined) return [];
  const line = words.line(shownName(cookie), unstored.length);
  const evidence = [lineEvidence(last)];
  if (last.reason === undefined) {
    const { cantTell, nextStep } = words;
    return [{ outcome: 'cantTell', cookie, summary: cantTell.noRule(line), evidence, nextStep }];
  }
  const isSession = isSessions(cookie, context);
  const summary = isSession ? words.failed.ofSession : words.failed.other;
  return [
    {
      outcome: 'failed',
      severity: isSession ? 'medium' : 'low',
      cookie,
      summary: summary(line, shownSentence(last.reason.text, 300), last.reason.standard),
      evidence,
    },
  ];
}

function emptyLine(line: UnstoredLine, count: number): Verdict {
  return { outcome: 'failed', severity: 'note', summary: words.failed.empty(count), evidence: [lineEvidence(line)] };
}

function notSettled({ cookie, line }: LineOf): Verdict {
  return {
    outcome: 'cantTell',
    cookie,
    summary: words.cantTell.notSettled(shownName(cookie)),
    evidence: [lineEvidence(line)],
    nextStep: sentences.nextStep.awaitStore,
  };
}

import { shownName, shownSentence } from '../masking/shown.ts';
import type { CookieLife, UnstoredLine } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { isSessions, lineEvidence, linesOf, withoutLines, worstFirst } from './subject/set-cookie-lines.ts';

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

function evaluate(context: CheckContext): readonly Verdict[] {
  const { site } = context;
  const failed = site.cookies.filter((one) => one.unstored.length > 0).map((cookie) => judge(cookie, context));
  const formless = site.refused.filter(({ reason }) => reason?.rule === 'empty');
  const [empty] = formless;
  if (empty !== undefined) failed.push(emptyLine(empty, formless.length));
  if (failed.length > 0) return worstFirst(failed, context);
  const open = linesOf(context).findLast(({ line }) => line.predicted === 'refused' && line.observed === undefined);
  if (open !== undefined) return [notSettled(open.cookie, open.line)];
  const lines = linesOf(context);
  const last = lines.at(-1);
  if (last === undefined) return [withoutLines(context)];
  return [
    {
      outcome: 'passed',
      summary: `The browser refused none of the Set-Cookie lines that were seen (the last ${lines.length === 1 ? 'one' : lines.length} looked at).`,
      evidence: [lineEvidence(last.line)],
    },
  ];
}

function judge(cookie: CookieLife, context: CheckContext): Verdict {
  const { unstored } = cookie;
  const last = unstored.findLast((one) => one.reason !== undefined) ?? unstored.at(-1);
  if (last === undefined) throw new Error('a cookie without refused lines');
  const name = shownName(cookie);
  const times = unstored.length === 1 ? '' : ` (${unstored.length} lines)`;
  const evidence = [lineEvidence(last)];
  if (last.reason === undefined) {
    return {
      outcome: 'cantTell',
      cookie,
      evidence,
      summary: `The browser did not store a line for ${name}${times}, and no rule that is known here explains it. A setting, such as blocked third-party cookies, or an extension may.`,
      nextStep: 'Try it once more with a fresh browser profile, and in another browser.',
    };
  }
  const carried = isSessions(cookie, context);
  return {
    outcome: 'failed',
    severity: carried ? 'medium' : 'low',
    cookie,
    evidence,
    summary: `The browser refused a line for ${name}${times}: ${shownSentence(last.reason.text, 300)} (${last.reason.standard})${carried ? ' A cookie of this name carries the session.' : '.'}`,
  };
}

function emptyLine(line: UnstoredLine, count: number): Verdict {
  return {
    outcome: 'failed',
    severity: 'note',
    evidence: [lineEvidence(line)],
    summary: `${count === 1 ? 'A Set-Cookie line has' : `${count} Set-Cookie lines have`} neither a name nor a value; browsers ignore such lines.`,
  };
}

function notSettled(cookie: CookieLife, line: Parameters<typeof lineEvidence>[0]): Verdict {
  return {
    outcome: 'cantTell',
    cookie,
    evidence: [lineEvidence(line)],
    summary: `By its rules the browser refuses a line for ${shownName(cookie)}; the store has not shown it yet.`,
    nextStep: 'Load another page of the site, or wait a moment.',
  };
}

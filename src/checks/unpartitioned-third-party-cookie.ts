import { shownAddress, shownName } from '../masking/shown.ts';
import type { CookieLife, JudgedLine } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { isSessions, lineEvidence, linesOf, withoutLines, worstFirst } from './subject/set-cookie-lines.ts';

export const unpartitionedThirdPartyCookie: Check = {
  id: 'unpartitioned-third-party-cookie',
  title: 'Third-party cookie without Partitioned',
  severity: 'note',
  why: 'A cookie that is used inside other sites’ pages and is not partitioned follows a person from site to site. Browsers block such cookies by default or at the user’s wish, and what depends on them stops working there.',
  references: ['WSTG-SESS-02', 'ASVS-5.0-3.3.2', 'CHIPS', 'RFC6265bis-7.1'],
  evaluate,
  fix: () => [
    {
      text: 'Add Partitioned, with Secure and SameSite=None, to cookies that are meant for use inside other sites’ pages. Where the person’s own sign-in is needed there, ask for it with the Storage Access API.',
    },
  ],
};

function evaluate(context: CheckContext): readonly Verdict[] {
  const verdicts = context.site.cookies.flatMap((cookie) => judge(cookie, context));
  const failed = verdicts.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0) return worstFirst(failed, context);
  const [partitioned] = verdicts;
  if (partitioned !== undefined) return worstFirst(verdicts, context);
  const meant = context.site.cookies.find((one) => isMeant(one) && !one.gone && one.partition === undefined);
  if (meant?.storedSeq !== undefined) {
    return [
      {
        outcome: 'cantTell',
        cookie: meant,
        summary: `${shownName(meant)} says SameSite=None, which is for use inside other sites’ pages, and is not partitioned. No such use has been seen.`,
        evidence: [{ seq: meant.storedSeq, text: 'The browser keeps it with SameSite=None.' }],
        nextStep:
          'Open a page of another site that embeds this one while this panel is open; if there is none, SameSite=None is not needed.',
      },
    ];
  }
  const last = linesOf(context).at(-1);
  if (last === undefined) return [withoutLines(context)];
  return [
    {
      outcome: 'inapplicable',
      summary: 'No cookie of this site was seen in use inside another site’s page, and none asks to be.',
      evidence: [lineEvidence(last.line)],
    },
  ];
}

function isMeant({ stored }: CookieLife): boolean {
  return stored?.sameSite === 'no_restriction';
}

function judge(cookie: CookieLife, context: CheckContext): readonly Verdict[] {
  const name = shownName(cookie);
  const foreign = cookie.lines.filter((one) => one.crossSite === true && !one.deletes);
  const [sent] = cookie.sentCrossSite;
  const set = foreign.find((one) => one.observed === 'stored');
  const use =
    sent !== undefined
      ? { seq: sent.seq, text: `A request of ${shownAddress(sent.initiator)} carried it.` }
      : set === undefined
        ? undefined
        : lineEvidence(set);
  if (use === undefined) return blocked(cookie, foreign);
  if (cookie.partition !== undefined) {
    return [
      {
        outcome: 'passed',
        cookie,
        evidence: [use],
        summary: `${name} is used inside another site’s page, and the browser keeps it in a jar for pages of that site.`,
      },
    ];
  }
  return [
    {
      outcome: 'failed',
      severity: isSessions(cookie, context) ? 'low' : 'note',
      cookie,
      evidence: [use],
      summary: `${name} is used inside another site’s page and is not partitioned: a browser that blocks third-party cookies neither keeps nor sends it there.`,
    },
  ];
}

/** The rules would keep it, and the store did not: most likely the user’s setting about third parties. */
function blocked(cookie: CookieLife, foreign: readonly JudgedLine[]): readonly Verdict[] {
  const line = foreign.findLast((one) => one.observed === 'not-stored' && one.predicted !== 'refused');
  if (line === undefined) return [];
  return [
    {
      outcome: 'failed',
      severity: 'low',
      cookie,
      evidence: [lineEvidence(line)],
      summary: `${shownName(cookie)} was set inside another site’s page, and this browser did not store it; it keeps such cookies only when they are partitioned, or when its user allows them.`,
    },
  ];
}

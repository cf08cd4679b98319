import { shownAddress } from '../masking/shown-address.ts';
import { shownName } from '../masking/shown-text.ts';
import type { CookieLife, JudgedLine } from '../session/model/model.ts';
import type { Check, CheckContext, Evidence, Verdict } from './check.ts';
import { sentences } from './subject/sentences.ts';
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

const words = {
  passed: (name: string) =>
    `${name} is used inside another site’s page, and the browser keeps it in a jar for pages of that site.`,
  failed: {
    used: (name: string) =>
      `${name} is used inside another site’s page and is not partitioned: a browser that blocks third-party cookies neither keeps nor sends it there.`,
    blocked: (name: string) =>
      `${name} was set inside another site’s page, and this browser did not store it; it keeps such cookies only when they are partitioned, or when its user allows them.`,
  },
  cantTell: (name: string) =>
    `${name} says SameSite=None, which is for use inside other sites’ pages, and is not partitioned. No such use has been seen.`,
  inapplicable: 'No cookie of this site was seen in use inside another site’s page, and none asks to be.',
  evidence: (page: string) => `A request of ${page} carried it.`,
  nextStep:
    'Open a page of another site that embeds this one while this panel is open; if there is none, SameSite=None is not needed.',
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
        summary: words.cantTell(shownName(meant)),
        evidence: [{ seq: meant.storedSeq, text: sentences.evidence.keptWith('SameSite=None') }],
        nextStep: words.nextStep,
      },
    ];
  }
  const last = linesOf(context).at(-1);
  if (last === undefined) return [withoutLines(context)];
  return [{ outcome: 'inapplicable', summary: words.inapplicable, evidence: [lineEvidence(last.line)] }];
}

function isMeant({ stored }: CookieLife): boolean {
  return stored?.sameSite === 'no_restriction';
}

function judge(cookie: CookieLife, context: CheckContext): readonly Verdict[] {
  const name = shownName(cookie);
  const foreign = cookie.lines.filter((one) => one.crossSite === true && !one.deletes);
  const use = useOf(cookie, foreign);
  if (use === undefined) return blocked(cookie, foreign);
  if (cookie.partition !== undefined) {
    return [{ outcome: 'passed', cookie, summary: words.passed(name), evidence: [use] }];
  }
  const severity = isSessions(cookie, context) ? 'low' : 'note';
  return [{ outcome: 'failed', severity, cookie, summary: words.failed.used(name), evidence: [use] }];
}

function useOf({ sentCrossSite }: CookieLife, foreign: readonly JudgedLine[]): Evidence | undefined {
  const [sent] = sentCrossSite;
  if (sent !== undefined) return { seq: sent.seq, text: words.evidence(shownAddress(sent.initiator)) };
  const set = foreign.find((one) => one.observed === 'stored');
  return set === undefined ? undefined : lineEvidence(set);
}

/** By the rules the browser would have stored it, and it did not: most likely a setting blocks third-party cookies. */
function blocked(cookie: CookieLife, foreign: readonly JudgedLine[]): readonly Verdict[] {
  const line = foreign.findLast((one) => one.observed === 'not-stored' && one.predicted !== 'refused');
  if (line === undefined) return [];
  const summary = words.failed.blocked(shownName(cookie));
  return [{ outcome: 'failed', severity: 'low', cookie, summary, evidence: [lineEvidence(line)] }];
}

import { mangledName } from '../cookie/parse/mangled-name.ts';
import { namePrefix, unmetDemands } from '../cookie/parse/name-prefix.ts';
import { parseSetCookieString } from '../cookie/parse/set-cookie-string.ts';
import { shownSentence } from '../masking/shown-sentence.ts';
import { shownName, shownText } from '../masking/shown-text.ts';
import type { CookieLife } from '../session/model/model.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { sentences } from './subject/sentences.ts';
import { isSessions, lineEvidence, linesOf, withoutLines, worstFirst } from './subject/set-cookie-lines.ts';

export const prefixViolation: Check = {
  id: 'prefix-violation',
  title: 'Name prefix whose demands are not met',
  severity: 'low',
  why: 'A name that begins with __Host- or __Secure- makes browsers refuse the cookie unless its attributes fit. The server believes that it has set a well protected cookie, and the browser has none, or still the old one. A name that only becomes a prefixed one on the server, ..Host-sid for example, goes round all that: the browser demands nothing.',
  references: [
    'WSTG-SESS-02',
    'ASVS-5.0-3.3.3',
    'ASVS-5.0-3.3.1',
    'ASVS-4.0.3-3.4.4',
    'RFC6265bis-4.1.3',
    'RFC6265bis-5.7',
    'layered-cookies',
    'USENIX-cookie-crumbles',
  ],
  evaluate,
  fix: () => [
    {
      text: '__Secure- needs Secure. __Host- needs Secure, Path=/ written out, and no Domain. __Http- and __Host-Http- need HttpOnly as well. On plain http no cookie of these names can be set.',
    },
    {
      text: 'Where the server changes names as they come, look up who set the other name, and bring the server or its framework up to date.',
    },
  ],
};

const words = {
  passed: {
    one: (name: string) => `${name} meets what its prefix demands.`,
    several: (name: string, more: number) => `${name} and ${more} more meet what their prefixes demand.`,
  },
  failed: {
    keptHere: (name: string, unmet: string) =>
      `This browser keeps ${name}, but the standard, and with it other browsers, refuse the line: it lacks ${unmet}.`,
    disguised: (name: string, readAs: string, why: string) =>
      `The browser demands nothing of the name ${name}, and some servers read it as ${readAs}: ${why}. Whether this server does was not seen.`,
    rival: (name: string, readAs: string, why: string) =>
      `The browser demands nothing of the name ${name}, and some servers read it as ${readAs}, which is the name of the session’s cookie: ${why}. Whether this server does was not seen.`,
  },
  cantTell: (name: string) => `The browser’s store has not reported ${name}, which has a prefix.`,
  inapplicable: 'No cookie of this site has a name with a prefix.',
  nextStep: 'Reload the page, or sign out and in again while this panel is open.',
};

const RULES: readonly string[] = ['prefix', 'http-prefix', 'prefix-in-nameless-value'];

function evaluate(context: CheckContext): readonly Verdict[] {
  const { cookies } = context.site;
  const failed = cookies.flatMap((cookie) => judge(cookie, context));
  if (failed.length > 0) return worstFirst(failed, context);
  const prefixed = cookies.filter(({ name }) => namePrefix(name) !== undefined);
  const kept = prefixed.find((one) => one.storedSeq !== undefined);
  if (kept?.storedSeq !== undefined) {
    const name = shownName(kept);
    const summary = prefixed.length === 1 ? words.passed.one(name) : words.passed.several(name, prefixed.length - 1);
    const evidence = [{ seq: kept.storedSeq, text: sentences.evidence.keptUnderName }];
    return [{ outcome: 'passed', cookie: kept, summary, evidence }];
  }
  const [open] = prefixed;
  if (open !== undefined) {
    const { cantTell, nextStep } = words;
    return [{ outcome: 'cantTell', cookie: open, summary: cantTell(shownName(open)), evidence: [], nextStep }];
  }
  const last = linesOf(context).at(-1);
  if (last === undefined) return [withoutLines(context)];
  return [{ outcome: 'inapplicable', summary: words.inapplicable, evidence: [lineEvidence(last.line)] }];
}

/** The browser sees no prefix in the name, but some servers change it into one that has a prefix. */
function disguised(cookie: CookieLife, { sessionCookies }: CheckContext): readonly Verdict[] {
  const life = cookie.identifiers.at(-1);
  const seq = cookie.storedSeq ?? life?.first.seq;
  if (cookie.gone || life === undefined || seq === undefined) return [];
  const mangled = mangledName(cookie.name, life.value);
  if (mangled === undefined) return [];
  // A server that changes names cannot tell it from the session's cookie.
  const isRival = sessionCookies.some(({ name }) => name.toLowerCase() === mangled.name.toLowerCase());
  const line = cookie.lines.findLast((one) => !one.deletes && one.observed !== 'not-stored');
  const summary = isRival ? words.failed.rival : words.failed.disguised;
  return [
    {
      outcome: 'failed',
      severity: isRival ? 'medium' : 'low',
      cookie,
      summary: summary(shownName(cookie), shownText(mangled.name, 60), mangled.text),
      evidence: [line === undefined ? { seq, text: sentences.evidence.seen } : lineEvidence(line)],
    },
  ];
}

function judge(cookie: CookieLife, context: CheckContext): readonly Verdict[] {
  const name = shownName(cookie);
  const refused = cookie.unstored.findLast(({ reason }) => reason !== undefined && RULES.includes(reason.rule));
  if (refused?.reason !== undefined) {
    const severity = isSessions(cookie, context) ? 'medium' : 'low';
    const summary = sentences.refused(name, shownSentence(refused.reason.text, 300));
    return [{ outcome: 'failed', severity, cookie, summary, evidence: [lineEvidence(refused)] }];
  }
  if (namePrefix(cookie.name) === undefined) return disguised(cookie, context);
  const line = cookie.lines.findLast((one) => !one.deletes && one.observed === 'stored');
  if (line === undefined) return [];
  const { secure, httpOnly, domain, path } = parseSetCookieString(line.line).effective;
  const unmet = unmetDemands(cookie.name, { secure, httpOnly, hostOnly: domain === undefined, path });
  if (unmet.length === 0) return [];
  const summary = words.failed.keptHere(name, unmet.join(', '));
  return [{ outcome: 'failed', severity: 'low', cookie, summary, evidence: [lineEvidence(line)] }];
}

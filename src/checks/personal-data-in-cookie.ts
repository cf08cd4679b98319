import type { PersonalHint } from '../identifier/value/personal-hints.ts';
import { shownText } from '../masking/shown-text.ts';
import type { Check, CheckContext, Judgement, Severity } from './check.ts';
import { firstFew } from './subject/first-few.ts';
import { isToken } from './subject/holder.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const personalDataInCookie: Check = {
  id: 'personal-data-in-cookie',
  title: 'Personal data readable in a cookie or token',
  severity: 'low',
  why: 'A cookie lies in the browser’s profile, in backups, and in the logs of whatever stands between; whoever can read it there reads the data. Encoding is no protection, and neither is a signature: it only shows who wrote it.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-14.3.3', 'CWE-315', 'OWASP-session'],
  evaluate: (context) => judgeEveryValue(context, (value) => judge(value, context), words.passed),
  fix: () => [
    {
      text: 'Keep personal data on the server, under a random identifier. Where it has to be in the cookie, encrypt the value, do not only sign or encode it.',
    },
  ],
};

const words = {
  passed: (values: string) =>
    `${values}: nothing in them looks like personal data. Encrypted values could not be looked into.`,
  failed: (what: string, kinds: string) =>
    `${what} can be read by anybody who gets hold of it, and holds what looks like personal data: ${kinds}.`,
  byNameOnly: 'The names of its fields say so; look at the values to be sure.',
  kind: (what: string, path: string) => `${what} (${path})`,
  /** What kinds of personal data are called where they are recognised: what is worse than a mere name of a field … */
  grave: ['password', 'national identity number', 'payment data', 'IBAN'],
  /** … and what many servers write down anyway. */
  slight: ['IP address', 'browser (User-Agent)', 'user name'],
};

function judge(value: ReadValue, context: CheckContext): Judgement | undefined {
  const hints = value.anatomy.personal;
  if (hints.length === 0) return undefined;
  const kinds = [...new Set(hints.map(nameOf))];
  const summary = words.failed(whatItCarries(value, context), firstFew(kinds, 4));
  return {
    outcome: 'failed',
    severity: severityOf(hints, isToken(value.holder)),
    summary: hints.every(({ by }) => by === 'name') ? `${summary} ${words.byNameOnly}` : summary,
    evidence: value.evidence,
  };
}

function nameOf({ what, path }: PersonalHint): string {
  return path === '' ? what : words.kind(what, shownText(path, 40));
}

/** Access tokens are meant to name their user, and the browser does not store them in its profile by itself. */
function severityOf(hints: readonly PersonalHint[], inToken: boolean): Severity {
  if (hints.some(({ what }) => words.grave.includes(what))) return 'high';
  if (inToken) return 'note';
  return hints.some(({ by, what }) => by === 'value' && !words.slight.includes(what)) ? 'medium' : 'low';
}

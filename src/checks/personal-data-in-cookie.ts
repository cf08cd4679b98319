import type { PersonalHint } from '../identifier/value/personal-hints.ts';
import { shownText } from '../masking/shown.ts';
import type { Check, CheckContext, Severity, Verdict } from './check.ts';
import { isToken } from './subject/holder.ts';
import { judgeEveryValue, type ReadValue, whatItCarries } from './subject/judge-values.ts';

export const personalDataInCookie: Check = {
  id: 'personal-data-in-cookie',
  title: 'Personal data readable in a cookie or token',
  severity: 'low',
  why: 'A cookie lies in the browser’s profile, in backups, and in the logs of whatever stands between; whoever can read it there reads the data. Encoding is no protection, and neither is a signature: it only shows who wrote it.',
  references: ['WSTG-SESS-01', 'ASVS-5.0-14.3.3', 'CWE-315', 'OWASP-session'],
  evaluate: (context) =>
    judgeEveryValue(
      context,
      (value) => judge(value, context),
      (count) => `${count}: nothing in them looks like personal data. Encrypted values could not be looked into.`,
    ),
  fix: () => [
    {
      text: 'Keep personal data on the server, under a random identifier. Where it has to be in the cookie, encrypt the value, do not only sign or encode it.',
    },
  ],
};

/** By what its value looks like, what is worse than a mere name of a field. */
const GRAVE: ReadonlySet<string> = new Set(['password', 'national identity number', 'payment data', 'IBAN']);

/** What many servers write down anyway. */
const SLIGHT: ReadonlySet<string> = new Set(['IP address', 'browser (User-Agent)', 'user name']);

function judge(value: ReadValue, context: CheckContext): Omit<Verdict, 'cookie'> | undefined {
  const hints = value.anatomy.personal;
  if (hints.length === 0) return undefined;
  const kinds = [...new Set(hints.map(nameOf))];
  const shown = kinds.slice(0, 4).join(', ');
  const more = kinds.length > 4 ? ` and ${kinds.length - 4} more` : '';
  const byNameOnly = hints.every(({ by }) => by === 'name');
  return {
    outcome: 'failed',
    severity: severityOf(hints, isToken(value.holder)),
    summary: `${whatItCarries(value, context)} can be read by anybody who gets hold of it, and holds what looks like personal data: ${shown}${more}.${byNameOnly ? ' The names of its fields say so; look at the values to be sure.' : ''}`,
    evidence: value.evidence,
  };
}

function nameOf({ what, path }: PersonalHint): string {
  return path === '' ? what : `${what} (${shownText(path, 40)})`;
}

/** Access tokens name whom they speak for, as they are meant to; they are not kept in the browser's profile by the browser itself. */
function severityOf(hints: readonly PersonalHint[], inToken: boolean): Severity {
  if (hints.some(({ what }) => GRAVE.has(what))) return 'high';
  if (inToken) return 'note';
  return hints.some(({ by, what }) => by === 'value' && !SLIGHT.has(what)) ? 'medium' : 'low';
}

import { type CookieAttribute, parseSetCookieString } from '../cookie/parse/set-cookie-string.ts';
import type { Alteration } from '../cookie/store/alteration.ts';
import { describeAlteration } from '../cookie/words/describe-alteration.ts';
import { shownSentence } from '../masking/shown-sentence.ts';
import { shownName } from '../masking/shown-text.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import {
  isSessions,
  type LineOf,
  latestLines,
  lineEvidence,
  withoutLines,
  worstFirst,
} from './subject/set-cookie-lines.ts';

export const ignoredAttribute: Check = {
  id: 'ignored-attribute',
  title: 'Cookie attribute without effect',
  severity: 'note',
  why: 'Browsers skip attributes that they do not know or cannot read, and keep the cookie. Whoever wrote the attribute believes in a protection that is not there: a misspelt HttpOnly is no HttpOnly.',
  references: ['WSTG-SESS-02', 'ASVS-5.0-3.3.4', 'RFC6265bis-5.6', 'RFC6265bis-4.1.1'],
  evaluate,
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Write each attribute once, spelt as the standard spells it and with a value that it allows; remove the ones that browsers ignore.',
    ),
};

const words = {
  passed: 'Every attribute of the Set-Cookie lines that were seen counts in this browser.',
  failed: (name: string, alteration: string) => `${name}: ${alteration}`,
  misspelt: 'It looks like a protection, misspelt.',
  more: (count: number) => `${count} more of its attributes have no effect either.`,
};

/** Attributes that protect the cookie: where one is ignored, a protection is missing that the line asked for. */
const PROTECTIONS = ['secure', 'httponly', 'samesite', 'partitioned'] as const;

function evaluate(context: CheckContext): readonly Verdict[] {
  const lines = latestLines(context).filter(
    ({ line }) => line.predicted !== 'refused' && line.observed !== 'not-stored',
  );
  const failed = lines.flatMap((one) => {
    const { attributes } = parseSetCookieString(one.line.line, context.model.browser);
    const found = one.line.alterations.filter((each) => isIdle(each) && !isRepeated(each, attributes));
    const [first] = found;
    return first === undefined ? [] : [judge(one, [first, ...found.slice(1)], context)];
  });
  if (failed.length > 0) return worstFirst(failed, context);
  const last = lines.at(-1);
  if (last === undefined) return [withoutLines(context)];
  return [{ outcome: 'passed', summary: words.passed, evidence: [lineEvidence(last.line)] }];
}

function isIdle(alteration: Alteration): boolean {
  if (alteration.kind !== 'attribute-ignored') return ['samesite-unknown', 'default-path'].includes(alteration.kind);
  // Priority is meant for other browsers, and harmless in this one.
  return !(alteration.why === 'unknown' && /^priority$/i.test(alteration.name));
}

/** Written twice, in whatever case, and meant the same both times: nothing is lost. */
function isRepeated(alteration: Alteration, attributes: readonly CookieAttribute[]): boolean {
  if (alteration.kind !== 'attribute-ignored' || alteration.why !== 'overridden') return false;
  const counts = attributes.findLast(
    ({ name, ignored }) => ignored === undefined && name.toLowerCase() === alteration.name.toLowerCase(),
  );
  if (counts === undefined) return false;
  return FLAGS.includes(counts.name.toLowerCase()) || counts.value.toLowerCase() === alteration.value.toLowerCase();
}

/** Their values mean nothing. */
const FLAGS: readonly string[] = ['secure', 'httponly', 'partitioned'];

function judge(
  { cookie, line }: LineOf,
  found: readonly [Alteration, ...Alteration[]],
  context: CheckContext,
): Verdict {
  const lost = found.find(takesProtection);
  const worst = lost ?? found[0];
  const summary = [words.failed(shownName(cookie), shownSentence(describeAlteration(worst), 300))];
  if (isMisspelt(worst)) summary.push(words.misspelt);
  if (found.length > 1) summary.push(words.more(found.length - 1));
  return {
    outcome: 'failed',
    severity: lost !== undefined && isSessions(cookie, context) ? 'low' : 'note',
    cookie,
    summary: summary.join(' '),
    evidence: [lineEvidence(line)],
  };
}

function takesProtection(alteration: Alteration): boolean {
  if (alteration.kind === 'samesite-unknown') return true;
  return (
    alteration.kind === 'attribute-ignored' && alteration.why !== 'overridden' && meantBy(alteration.name) !== undefined
  );
}

function isMisspelt(alteration: Alteration): boolean {
  if (alteration.kind !== 'attribute-ignored' || alteration.why !== 'unknown') return false;
  const meant = meantBy(alteration.name);
  return meant !== undefined && meant !== alteration.name.toLowerCase();
}

/** `http-only`, `HTTP Only`, `same_site`: compared by their letters alone. */
function meantBy(name: string): string | undefined {
  const letters = name
    .slice(0, 40)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return PROTECTIONS.find((one) => one === letters);
}

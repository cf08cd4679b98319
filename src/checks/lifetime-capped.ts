import { lifetimeOf } from '../cookie/parse/lifetime.ts';
import { parseSetCookieString } from '../cookie/parse/set-cookie-string.ts';
import { describeSpan } from '../cookie/words/describe-span.ts';
import { shownName } from '../masking/shown-text.ts';
import type { Check, CheckContext, Verdict } from './check.ts';
import { hardeningFixes } from './subject/framework-fixes.ts';
import { type LineOf, latestLines, lineEvidence, withoutLines, worstFirst } from './subject/set-cookie-lines.ts';

export const lifetimeCapped: Check = {
  id: 'lifetime-capped',
  title: 'Lifetime longer than the browser grants',
  severity: 'note',
  why: 'Browsers keep a cookie for at most 400 days, whatever the server asks. A server that counts on more loses the cookie earlier than it thinks; and nothing that matters to a session needs to live for years.',
  references: ['WSTG-SESS-02', 'ASVS-5.0-7.3.2', 'RFC6265bis-5.5', 'RFC6265bis-4.1.2.2'],
  evaluate,
  fix: (verdict) =>
    hardeningFixes(
      verdict,
      'Ask for the time that the cookie is needed, 400 days at most, and set it again while it is in use.',
    ),
};

const words = {
  passed: 'No Set-Cookie line that was seen asks for more than the 400 days that browsers grant.',
  failed: (name: string, span: string) => `${name} asks for ${span}; the browser keeps it for 400 days.`,
  inapplicable:
    'None of the Set-Cookie lines that were seen asks for a lifetime; the cookies end with the browser session.',
};

function evaluate(context: CheckContext): readonly Verdict[] {
  const lines = latestLines(context);
  const failed = lines.flatMap(({ cookie, line }): readonly Verdict[] => {
    const capped = line.alterations.find((one) => one.kind === 'lifetime-capped');
    if (capped === undefined || line.observed === 'not-stored') return [];
    const summary = words.failed(shownName(cookie), describeSpan(capped.asked));
    return [{ outcome: 'failed', severity: 'note', cookie, summary, evidence: [lineEvidence(line)] }];
  });
  if (failed.length > 0) return worstFirst(failed, context);
  const last = lines.at(-1);
  if (last === undefined) return [withoutLines(context)];
  const lasting = lines.find(hasLifetime);
  if (lasting === undefined) {
    return [{ outcome: 'inapplicable', summary: words.inapplicable, evidence: [lineEvidence(last.line)] }];
  }
  return [{ outcome: 'passed', summary: words.passed, evidence: [lineEvidence(lasting.line)] }];
}

function hasLifetime({ line }: LineOf): boolean {
  return lifetimeOf(parseSetCookieString(line.line).effective, line.at).kind === 'persistent';
}

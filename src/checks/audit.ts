/** Runs the checks over a model. A check that throws becomes a finding; the others run on. */

import { shownText } from '../masking/shown-text.ts';
import type { CookieLife, Model, Site } from '../session/model/model.ts';
import type { Check, CheckContext, Outcome, Severity, Verdict } from './check.ts';
import type { Finding } from './finding.ts';
import { listedChecks } from './list.ts';
import { type Discoveries, remembering } from './subject/discoveries.ts';
import { sentences } from './subject/sentences.ts';

const OUTCOMES: readonly Outcome[] = ['failed', 'cantTell', 'passed', 'inapplicable'];
const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'note'];

/**
 * Findings about the tab's own sites, and about third parties that hold a session of their own. Worst first: failed by severity,
 * then can't tell, passed, inapplicable; among equals, the order of sites, then of checks.
 *
 * @param discoveries what is found out about values outside the core
 */
export function audit(
  model: Model,
  discoveries: Discoveries,
  checks: readonly Check[] = listedChecks,
): readonly Finding[] {
  const known = remembering(discoveries);
  const findings = auditedSites(model).flatMap((site) => auditSite(contextOf(site, model, known), checks));
  return findings.sort((a, b) => rank(a) - rank(b));
}

/** The sites that findings are about. */
export function auditedSites(model: Model): readonly Site[] {
  return model.sites.filter((site) => site.firstParty || site.sessionSet.length > 0);
}

function auditSite(context: CheckContext, checks: readonly Check[]): readonly Finding[] {
  return checks.flatMap((check) => {
    try {
      return findingsOf(check, context);
    } catch (error) {
      return [troubled(check, context.site, error)];
    }
  });
}

function findingsOf(check: Check, context: CheckContext): readonly Finding[] {
  const verdicts = check.evaluate(context);
  if (verdicts.length === 0) throw new Error('it came to no verdict');
  const count = new Map<string, number>();
  return verdicts.map((verdict) => {
    const base = [check.id, context.site.domain, verdict.cookie?.key ?? verdict.token?.key ?? ''].join(' ');
    const nth = (count.get(base) ?? 0) + 1;
    count.set(base, nth);
    return toFinding(check, context, verdict, nth === 1 ? base : `${base} ${nth}`);
  });
}

function toFinding(check: Check, context: CheckContext, verdict: Verdict, id: string): Finding {
  const { outcome, cookie, token, summary, evidence, nextStep } = verdict;
  return {
    id,
    check: check.id,
    title: check.title,
    outcome,
    severity: outcome === 'failed' ? (verdict.severity ?? check.severity) : undefined,
    site: context.site.domain,
    cookieKey: cookie?.key,
    cookieName: cookie?.name,
    tokenKey: token?.key,
    tokenName: token?.name,
    summary,
    why: check.why,
    evidence,
    nextStep,
    fixes: outcome === 'failed' ? check.fix(verdict, context) : [],
    references: check.references,
  };
}

function troubled(check: Check, site: Site, error: unknown): Finding {
  const message = shownText(error instanceof Error ? error.message : String(error), 200);
  return {
    id: [check.id, site.domain, '(error)'].join(' '),
    check: check.id,
    title: check.title,
    outcome: 'cantTell',
    severity: 'note',
    site: site.domain,
    summary: sentences.checkStopped(message),
    why: check.why,
    evidence: [],
    nextStep: sentences.nextStep.reportError,
    fixes: [],
    references: check.references,
  };
}

function contextOf(site: Site, model: Model, discoveries: Discoveries): CheckContext {
  const byKey = new Map(site.cookies.map((cookie) => [cookie.key, cookie]));
  const members = site.sessionSet.map((key) => byKey.get(key));
  return {
    site,
    model,
    discoveries,
    sessionCookies: members.filter((cookie): cookie is CookieLife => cookie !== undefined),
  };
}

function rank({ outcome, severity }: Finding): number {
  return (
    OUTCOMES.indexOf(outcome) * SEVERITIES.length +
    (outcome === 'failed' && severity ? SEVERITIES.indexOf(severity) : 0)
  );
}

/** Findings as Markdown, for tickets and chats. Values are labels, data is in code spans, and only our own references are links. */
import type { Outcome } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { createRedaction, type Redaction, type RedactionOptions } from '../masking/redact.ts';
import { references } from '../references.ts';
import type { Model } from '../session/model/model.ts';
import { codeBlock, codeSpan, markdownText, tableCell } from './markdown-text.ts';
import type { Report } from './report.ts';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  failed: 'failed',
  cantTell: "can't tell",
  passed: 'passed',
  inapplicable: "doesn't apply",
};

/** One finding, for "copy". */
export function findingMarkdown(finding: Finding, model: Model, options: RedactionOptions = {}): string {
  return `${section(finding, createRedaction(model, options), '#')}\n`;
}

/** The whole report: the truth line, a table of all findings, then every failure and open question in full. */
export function reportMarkdown(report: Report, options: RedactionOptions = {}): string {
  const redaction = createRedaction(report.model, options);
  const { truth, model, findings } = report;
  const said = (text: string): string => markdownText(redaction.text(text));
  const browser = model.browser === 'firefox' ? 'Firefox' : 'Chromium';
  const parts = [
    `# Session report${truth.site === '' ? '' : `: ${codeSpan(truth.site)}`}`,
    [
      `- Session: ${said(truth.session)}`,
      `- State: ${said(truth.state)}`,
      `- Last sign-in: ${said(truth.verdictText)}`,
      `- Seen in ${browser} ${codeSpan(model.browserVersion)}, ${model.lastSeq.toLocaleString('en')} facts recorded${model.gaps.length > 0 ? `, ${model.gaps.length} of them gaps in which facts may be missing` : ''}`,
    ].join('\n'),
    overview(findings, redaction),
    ...findings
      .filter((finding) => finding.outcome === 'failed' || finding.outcome === 'cantTell')
      .map((finding) => section(finding, redaction, '##')),
    ...disagreements(model, redaction),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** Wrong predictions that are listed; later ones often repeat the first. */
const MOST_DISAGREEMENTS = 20;

/** Where the browser's store showed that a prediction of ours was wrong. */
function disagreements({ disagreements: all }: Model, redaction: Redaction): readonly string[] {
  if (all.length === 0) return [];
  const said = (text: string): string => markdownText(redaction.text(text));
  const items = all
    .slice(0, MOST_DISAGREEMENTS)
    .map(
      ({ seq, site, line, predicted, observed }) =>
        `- fact ${seq}, ${codeSpan(site)}: ${codeSpan(redaction.text(maskedLine(line)))}: predicted ${said(predicted)}; the store: ${said(observed)}`,
    );
  const left = all.length - items.length;
  return [
    [
      `## Predicted otherwise: ${all.length}`,
      'The browser did with these Set-Cookie lines what was not predicted. Every verdict follows the store. Unless somebody else changed the cookie at that moment, the prediction is a mistake of Session Inspector.',
      [...items, ...(left > 0 ? [`- ${left} more`] : [])].join('\n'),
    ].join('\n\n'),
  ];
}

/** A Set-Cookie line without its value, which the redaction may not know: it may never have been stored. */
function maskedLine(line: string): string {
  const end = line.indexOf(';');
  const pair = end < 0 ? line : line.slice(0, end);
  const equals = pair.indexOf('=');
  const value = pair.slice(equals + 1);
  const shown = value === '' ? '' : `[${value.length} characters]`;
  return (equals < 0 ? shown : pair.slice(0, equals + 1) + shown) + (end < 0 ? '' : line.slice(end));
}

function overview(findings: readonly Finding[], redaction: Redaction): string {
  const rows = findings.map((finding) =>
    [
      finding.severity === undefined
        ? OUTCOME_WORDS[finding.outcome]
        : `${OUTCOME_WORDS[finding.outcome]}, ${finding.severity}`,
      finding.title,
      codeSpan(finding.site),
      subjectOf(finding) === '' ? '' : codeSpan(redaction.text(subjectOf(finding))),
    ].map(tableCell),
  );
  return [['Outcome', 'Check', 'Site', 'Cookie or token'], ['---', '---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function subjectOf({ cookieName, tokenName }: Finding): string {
  return cookieName ?? tokenName ?? '';
}

function section(finding: Finding, redaction: Redaction, heading: string): string {
  const said = (text: string): string => markdownText(redaction.text(text));
  const outcome = OUTCOME_WORDS[finding.outcome];
  const kind = finding.cookieName === undefined ? 'token in' : 'cookie';
  const about = subjectOf(finding) === '' ? '' : `, ${kind} ${codeSpan(redaction.text(subjectOf(finding)))}`;
  const parts = [
    `${heading} ${finding.title}`,
    `**${outcome}${finding.severity === undefined ? '' : `, ${finding.severity}`}** on ${codeSpan(finding.site)}${about}`,
    said(finding.summary),
    ...(finding.nextStep === undefined ? [] : [`Next: ${said(finding.nextStep)}`]),
    `Why it matters: ${said(finding.why)}`,
  ];
  if (finding.evidence.length > 0) {
    const items = finding.evidence.map((one) => `- fact ${one.seq}: ${said(one.text)}`);
    parts.push(`Evidence:\n\n${items.join('\n')}`);
  }
  for (const fix of finding.fixes) {
    parts.push(`Fix${fix.framework === undefined ? '' : ` for ${said(fix.framework)}`}: ${said(fix.text)}`);
    if (fix.code !== undefined) parts.push(codeBlock(fix.code));
  }
  const links = finding.references.map((id) => `- [${linkText(references[id].title)}](${references[id].url})`);
  if (links.length > 0) parts.push(`References:\n\n${links.join('\n')}`);
  return parts.join('\n\n');
}

function linkText(title: string): string {
  return title.replace(/[\\[\]_*`<>]/g, '\\$&');
}

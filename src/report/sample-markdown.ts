/** What was found out about a sample, as Markdown for a test report. No identifier is in it. */
import type { Assessment, Objection } from '../entropy/assessment.ts';
import { bitsText } from '../entropy/sentences.ts';
import { markdownText } from './markdown-text.ts';

export function sampleMarkdown(title: string, assessment: Assessment): string {
  const { n, distinct, upper, modelLower, freeLower, threshold, objections } = assessment;
  const bounds = [
    `| At most | ${bitsText(upper.bits)} bits |`,
    `| At least, if ${modelLower.assumptions.join(', and ')} | ${bitsText(modelLower.bits)} bits |`,
    `| At least, if each is drawn independently | ${bitsText(freeLower)} bits |`,
    `| Threshold | ${bitsText(threshold)} bits |`,
    ...objectionRows(objections),
  ];
  const lines = [
    `## Identifiers: ${markdownText(title)}`,
    '',
    ...assessment.sentences.map((each) => `- ${each}`),
    '',
    '| | |',
    '| --- | --- |',
    `| ${assessment.areState ? 'Values' : 'Identifiers'} | ${n}, ${distinct} different |`,
    ...(assessment.areState ? [] : bounds),
  ];
  return `${lines.join('\n')}\n`;
}

/** One row per kind, with its strongest objection: a thousand pairs of bits may object at once. */
function objectionRows(objections: readonly Objection[]): readonly string[] {
  const families = new Map<string, readonly Objection[]>();
  for (const objection of objections) {
    families.set(objection.family, [...(families.get(objection.family) ?? []), objection]);
  }
  return [...families.values()].map((group) => {
    const strongest = group.reduce((least, each) => (each.p < least.p ? each : least));
    const places =
      strongest.columns.length === 0 ? '' : ` (positions ${strongest.columns.map((column) => column + 1).join(', ')})`;
    const times = group.length === 1 ? '' : `, ${group.length} times`;
    return `| Objection | ${strongest.sentence}${places}${times}, p = ${strongest.p.toExponential(1)} |`;
  });
}

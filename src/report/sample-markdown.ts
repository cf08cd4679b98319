/** What was found out about a sample, as Markdown for a test report. No identifier is in it. */
import type { Assessment } from '../entropy/assessment.ts';
import { bitsText } from '../entropy/sentences.ts';
import { sentence as siteText } from './markdown-text.ts';

export function sampleMarkdown(title: string, assessment: Assessment): string {
  const { n, distinct, upper, modelLower, freeLower, threshold, objections } = assessment;
  const bounds = [
    `| At most | ${bitsText(upper.bits)} bits |`,
    `| At least, if ${modelLower.assumptions.join(', and ')} | ${bitsText(modelLower.bits)} bits |`,
    `| At least, if each is drawn independently | ${bitsText(freeLower)} bits |`,
    `| Threshold | ${bitsText(threshold)} bits |`,
    ...objections.map(({ sentence, columns, p }) => {
      const places = columns.length === 0 ? '' : ` (positions ${columns.map((column) => column + 1).join(', ')})`;
      return `| Objection | ${sentence}${places} p = ${p.toExponential(1)} |`;
    }),
  ];
  const lines = [
    `## Identifiers: ${siteText(title)}`,
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

/** The tables of rules as a page of Markdown: `docs/rules.md`. */
import type { Rule } from '../../src/session/model/rule.ts';
import type { RuleTable } from '../../src/session/rules.ts';

const HEAD = `# The rules by which sessions are judged

Made by \`npm run docs\` from the tables named \`rules.ts\` in \`src/session\`; change those. What was seen at a site is evidence for a rule:
its points add up, its sentence is shown with the fact that it rests on. A rule marked as feignable rests on what a page shows; it can
raise a doubt and never settles a verdict. A rule without points decides by itself.
`;

export function rulesDocument(tables: readonly RuleTable[]): string {
  return [HEAD, ...tables.map(section)].join('\n');
}

function section({ folder, asks, decides, rules }: RuleTable): string {
  const all = Object.values(rules);
  const sources = [...new Set(all.map((one) => one.source))];
  const rows = all.map((rule) =>
    row([
      `\`${rule.code}\``,
      points(rule),
      rule.when,
      rule.feignable === true ? 'yes' : '',
      restsOn(rule),
      String(sources.indexOf(rule.source) + 1),
    ]),
  );
  return [
    `## ${folder}: ${asks}`,
    '',
    decides,
    '',
    row(['Code', 'Points', 'Applies when', 'Feignable', 'Rests on', 'Source']),
    row(['---', '--:', '---', '---', '---', '--:']),
    ...rows,
    '',
    ...sources.map((source, index) => `${index + 1}. ${source}`),
    '',
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

const points = ({ points: number }: Rule): string => (number === undefined ? '' : String(number).replace('-', '−'));

function restsOn({ dependsOn = [], onlyWith = [], notWith = [], despite = [] }: Rule): string {
  const parts = [
    dependsOn.join(', '),
    onlyWith.length === 0 ? '' : `only with ${onlyWith.join(', ')}`,
    notWith.length === 0 ? '' : `not with ${notWith.join(', ')}`,
    despite.length === 0 ? '' : `despite ${despite.join(', ')}`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}

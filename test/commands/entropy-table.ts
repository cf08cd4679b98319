/**
 * `tsx test/commands/entropy-table.ts [seeds] [sizes] [only]`: every generator of the corpus at every size with so many seeds: one line each, with the
 * least upper bound, the greatest lower bound and how often a weakness was found. Sizes and names are lists with commas. Exit code 1 when
 * an upper bound lies below the truth.
 */
import { judge, SIZES, type Verdict } from '../entropy/generators/judge.ts';
import { GENERATORS } from '../entropy/generators/list.ts';

const seeds = Number(process.argv[2] ?? 1);
const sizes = process.argv[3]?.split(',').map(Number) ?? SIZES;
const only = process.argv[4]?.split(',');
const tally = { runs: 0, below: 0, strong: 0, lowerAbove: 0, objected: 0, weak: 0, found: 0 };
const failures: string[] = [];

console.log(
  `${'generator'.padEnd(26)} ${'n'.padStart(6)} ${'truth'.padStart(7)} ${'upper'.padStart(7)} ${'lower'.padStart(7)}  found  what the first seed gives`,
);
for (const n of sizes) {
  for (const generator of GENERATORS) {
    if (only !== undefined && !only.includes(generator.id)) continue;
    const verdicts = Array.from({ length: seeds }, (_, at) => judge(generator, n, at + 1));
    const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
    const below = count(({ isUpperRight }) => !isUpperRight);
    const above = count(({ isLowerRight }) => !isLowerRight);
    const objected = count(({ isObjecting }) => isObjecting);
    const found = count(({ isFound }) => isFound);
    tally.runs += seeds;
    tally.below += below;
    if (below > 0) failures.push(`upper below truth ${below} × ${generator.id} n=${n}`);
    if (generator.kind === 'strong') {
      tally.strong += seeds;
      tally.lowerAbove += above;
      tally.objected += objected;
      if (above > 0) failures.push(`model lower above truth ${above} × ${generator.id} n=${n}`);
      if (objected > 0) failures.push(`objected to ${objected} × ${generator.id} n=${n}`);
    }
    if (generator.foundAt !== undefined && n >= generator.foundAt) {
      tally.weak += seeds;
      tally.found += found;
      if (found < seeds) failures.push(`missed ${seeds - found} × ${generator.id} n=${n}`);
    }
    const least = Math.min(...verdicts.map(({ assessment }) => assessment.upper.bits));
    const most = Math.max(...verdicts.map(({ assessment }) => assessment.modelLower.bits));
    const numbers = [generator.bits, least, most].map((bits) => bits.toFixed(1).padStart(7)).join(' ');
    const marks = `${below > 0 ? ' ✗UPPER' : ''}${above > 0 ? ' ·lower above truth' : ''}`;
    const shown = `${String(found).padStart(3)}/${seeds}`;
    console.log(`${generator.id.padEnd(26)} ${String(n).padStart(6)} ${numbers} ${shown}  ${first(verdicts)}${marks}`);
  }
}
console.log(`\n${tally.runs} runs; upper below truth: ${tally.below}`);
console.log(
  `strong: ${tally.strong} runs, model lower above truth: ${tally.lowerAbove}, objections: ${tally.objected}`,
);
console.log(`weak, at their size: ${tally.found} of ${tally.weak} found`);
for (const failure of failures) console.log(`  ${failure}`);
process.exit(tally.below === 0 ? 0 : 1);

function first([verdict]: readonly Verdict[]): string {
  if (verdict === undefined) return '';
  const { upper, status, objections, known } = verdict.assessment;
  return [status, `(${upper.reason})`, known?.generator ?? '', ...new Set(objections.map(({ family }) => family))]
    .filter((word) => word !== '')
    .join(' ');
}

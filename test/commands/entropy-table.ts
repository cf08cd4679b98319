/**
 * `tsx test/commands/entropy-table.ts [--held-out] [seeds] [sizes] [only]`: every generator of the corpus, or of the one that was written
 * without sight of the detector, at every size with so many seeds: one line each, with the least upper bound, the greatest lower bound and
 * how often a weakness was found. Sizes and names are lists with commas. Exit code 1 when an upper bound lies below the truth.
 */
import { HELD_OUT } from '../entropy/generators/held-out.ts';
import { judge, SIZES, type Verdict } from '../entropy/generators/judge.ts';
import { GENERATORS } from '../entropy/generators/list.ts';

const isHeldOut = process.argv.includes('--held-out');
const [seedsText, sizesText, onlyText] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const seeds = Number(seedsText ?? 1);
const sizes = sizesText?.split(',').map(Number) ?? SIZES;
const only = onlyText?.split(',');
/** Milliseconds, to draw and to assess, from which on a run is told of. */
const SLOW = 2_000;
const tally = { runs: 0, below: 0, strong: 0, lowerAbove: 0, objected: 0, weak: 0, found: 0 };
const failures: string[] = [];

console.log(
  `${'generator'.padEnd(26)} ${'n'.padStart(6)} ${'truth'.padStart(7)} ${'upper'.padStart(7)} ${'lower'.padStart(7)}  found  what the first seed gives`,
);
for (const n of sizes) {
  for (const generator of isHeldOut ? HELD_OUT : GENERATORS) {
    if (only !== undefined && !only.includes(generator.id)) continue;
    let slowest = 0;
    const verdicts = Array.from({ length: seeds }, (_, at) => {
      const start = performance.now();
      const verdict = judge(generator, n, at + 1);
      slowest = Math.max(slowest, performance.now() - start);
      return verdict;
    });
    if (slowest > SLOW) failures.push(`took ${(slowest / 1000).toFixed(1)} s: ${generator.id} n=${n}`);
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

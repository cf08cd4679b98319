/**
 * `tsx test/commands/entropy-table.ts [seeds] [largest n] [only]`: every generator of the corpus at every size: upper and lower bound and status against
 * the truth. Exit code 1 when an upper bound lies below the truth.
 */
import type { Assessment } from '../../src/entropy/assessment.ts';
import { judge, SIZES } from '../entropy/generators/judge.ts';
import { GENERATORS } from '../entropy/generators/list.ts';

const seeds = Number(process.argv[2] ?? 1);
const largest = Number(process.argv[3] ?? 20_000);
const only = process.argv[4];
const tally = { runs: 0, below: 0, strong: 0, strongBelow: 0, objected: 0, weak: 0, found: 0 };
const missed = new Map<string, number>();

console.log(
  `${'generator'.padEnd(26)} ${'n'.padStart(6)} ${'truth'.padStart(6)} ${'upper'.padStart(7)} ${'lower'.padStart(7)}  status`,
);
for (const generator of GENERATORS) {
  if (only !== undefined && !generator.id.includes(only)) continue;
  for (const n of SIZES.filter((size) => size <= largest)) {
    for (let seed = 1; seed <= seeds; seed++) {
      const verdict = judge(generator, n, seed);
      tally.runs++;
      if (!verdict.isUpperRight) tally.below++;
      if (generator.kind === 'strong') {
        tally.strong++;
        if (!verdict.isLowerRight) tally.strongBelow++;
        if (verdict.isObjecting) tally.objected++;
      }
      if (generator.foundAt !== undefined && n >= generator.foundAt) {
        tally.weak++;
        if (verdict.isFound) tally.found++;
        else missed.set(`${generator.id} n=${n}`, (missed.get(`${generator.id} n=${n}`) ?? 0) + 1);
      }
      if (seed === 1 || !verdict.isUpperRight)
        console.log(line(generator.id, n, generator.bits, verdict.assessment, verdict));
    }
  }
}
console.log(`\n${tally.runs} runs; upper below truth: ${tally.below}`);
console.log(
  `strong: ${tally.strong} runs, model lower above truth: ${tally.strongBelow}, objections: ${tally.objected}`,
);
console.log(`weak, at their size: ${tally.found} of ${tally.weak} found`);
for (const [what, times] of missed) console.log(`  missed ${times} × ${what}`);
process.exit(tally.below === 0 ? 0 : 1);

function line(id: string, n: number, truth: number, assessment: Assessment, verdict: ReturnType<typeof judge>): string {
  const { upper, modelLower, status, objections, known } = assessment;
  const families = [...new Set(objections.map(({ family }) => family))].join(' ');
  const marks = `${verdict.isUpperRight ? '' : ' ✗UPPER'}${verdict.isLowerRight ? '' : ' ·lower above truth'}`;
  const numbers = [truth, upper.bits, modelLower.bits].map((bits) => bits.toFixed(1).padStart(7)).join(' ');
  return `${id.padEnd(26)} ${String(n).padStart(6)}${numbers}  ${status} (${upper.reason}) ${known?.generator ?? ''} ${families}${marks}`;
}

/** `npm run bench`: every measurement in one run, printed as one table; exit code 1 when a bound does not hold. */
import { benchCookieLines } from './cookie-lines.ts';
import { benchEntropy } from './entropy.ts';
import { benchFold } from './fold.ts';
import { benchLongTasks } from './long-tasks.ts';
import { holds, type Measurement, row } from './measurement.ts';
import { benchPageLoad } from './page-load.ts';
import { benchPanel } from './panel.ts';
import { benchValues } from './values.ts';

const suites: readonly (readonly [string, () => Promise<Measurement[]> | Measurement[]])[] = [
  ['fold', benchFold],
  ['cookie lines', async () => benchCookieLines(await import('tough-cookie'))],
  ['entropy', benchEntropy],
  ['values', benchValues],
  ['panel', benchPanel],
  ['long tasks', benchLongTasks],
  ['page load', benchPageLoad],
];
const only = process.argv[2];
const all: Measurement[] = [];
for (const [name, suite] of suites) {
  if (only !== undefined && only !== name) continue;
  console.log(`\n${name}`);
  for (const measurement of await suite()) {
    all.push(measurement);
    console.log(row(measurement));
  }
}
process.exit(all.length > 0 && all.every(holds) ? 0 : 1);

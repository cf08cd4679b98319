/**
 * Sends random Set-Cookie lines to both real browsers and tells where the model differs from them: every cause with a count, and its
 * first case shrunk to its smallest form. `npm run fuzz:cookies -- --count 5000 --seed 1 [--chromium | --firefox]`
 *
 * `npm run fuzz:cookies -- --offline --count 1000000` asks no browser: whether every line is judged, without an exception and in no time.
 */
import fc from 'fast-check';
import { type CookieCase, responsesOf } from '../fixtures/cookie-lines/index.ts';
import { type Disagreement, disagreement } from '../lab/disagreement.ts';
import { startInternet } from '../lab/internet.ts';
import { type Lab, openLab } from '../lab/lab.ts';
import { printable } from '../lab/lab-cookie.ts';
import { randomCase } from '../lab/line-grammar.ts';
import { judgeOffline } from '../lab/offline-fuzz.ts';
import { smallerCases } from '../lab/smaller.ts';
import { type DriverEntry, drivers } from '../support/driver.ts';

/** Cases that are judged before the next ones are sent. */
const BATCH = 250;
/** Time for fast-check to make one case small, ms. */
const SHRINKING = 10_000;

/** For one line of a few thousand characters, ms, on a busy machine. */
const TOO_LONG = 100;

const count = numberAfter('--count', 5_000);
const seed = numberAfter('--seed', Date.now() % 1_000_000);
const chosen = drivers.filter(({ name }) => process.argv.includes(`--${name}`));

console.log(`${count} lines, --seed ${seed}`);
if (process.argv.includes('--offline')) {
  const started = Date.now();
  const { judged, kept, thrown, slowest } = judgeOffline(count, seed);
  for (const { line, userAgent, error } of thrown.slice(0, 10))
    console.log(`${userAgent}: ${error}: ${printable(line)}`);
  console.log(
    `${judged} lines × 3 user agents in ${Math.round((Date.now() - started) / 1000)} s: ${thrown.length} threw, ${kept} verdicts kept one; the slowest took ${slowest.ms.toFixed(1)} ms: ${printable(slowest.line)}`,
  );
  process.exit(thrown.length > 0 || slowest.ms > TOO_LONG ? 1 : 0);
}
const cases = generate();
let tooMany = false;
for (const entry of chosen.length > 0 ? chosen : drivers) tooMany = (await fuzz(entry)) || tooMany;
process.exit(tooMany ? 1 : 0);

function generate(): readonly CookieCase[] {
  const found: CookieCase[] = [];
  let lines = 0;
  // More cases than lines are never needed.
  for (const [index, one] of fc.sample(randomCase, { seed, numRuns: count }).entries()) {
    if (lines >= count) break;
    found.push({ ...one, id: String(index) });
    lines += linesOf(one);
  }
  return found;
}

async function fuzz({ name, launch }: DriverEntry): Promise<boolean> {
  const started = Date.now();
  const internet = await startInternet();
  const driver = await launch({ internet });
  const causes = new Map<string, { count: number; readonly first: Disagreement; readonly index: number }>();
  let sent = 0;
  try {
    const lab = await openLab(driver, internet);
    for (let from = 0; from < cases.length; from += BATCH) {
      for (const result of await lab.run(cases.slice(from, from + BATCH))) {
        sent += linesOf(result.sent);
        const found = disagreement(result, name);
        if (found === undefined) continue;
        const known = causes.get(found.cause);
        if (known) known.count += 1;
        else causes.set(found.cause, { count: 1, first: found, index: Number(result.sent.id) });
      }
      console.log(`${name}: ${sent} lines, ${total()} cases differ, ${Math.round((Date.now() - started) / 1000)} s`);
    }
    for (const [cause, { count: times, first, index }] of [...causes].toSorted((a, b) => b[1].count - a[1].count)) {
      console.log(`\n${times} × ${cause}\n  ${(await smallest(lab, index, first)).text}`);
    }
  } finally {
    await driver.close();
    await internet.stop();
  }
  console.log(`\n${name} ${driver.version}: ${sent} lines, ${total()} cases differ, seed ${seed}\n`);
  return total() * 1_000 > sent;

  function total(): number {
    return [...causes.values()].reduce((sum, cause) => sum + cause.count, 0);
  }
}

/**
 * Makes the case smaller as long as the browser and the model differ in the same way: first fast-check, which knows the grammar, then
 * piece by piece, with all the next smaller cases sent at once.
 */
async function smallest(lab: Lab, index: number, first: Disagreement): Promise<Disagreement> {
  let least: { readonly one: CookieCase; readonly found: Disagreement } | undefined;
  const differing = async (candidates: readonly CookieCase[]) => {
    const results = await lab.run(candidates.map((one, place) => ({ ...one, id: `smallest-${place}` })));
    for (const [place, result] of results.entries()) {
      const found = disagreement(result, lab.driver.name);
      const one = candidates[place];
      if (found?.cause === first.cause && one) return { one, found };
    }
    return undefined;
  };
  const agrees = fc.asyncProperty(randomCase, async (one) => {
    const differs = await differing([{ ...one, id: '' }]);
    least = differs ?? least;
    return differs === undefined;
  });
  await fc.check(agrees, { seed, path: String(index), numRuns: 1, interruptAfterTimeLimit: SHRINKING });
  for (let next = least; next !== undefined; next = await differing(smallerCases(next.one))) least = next;
  return least?.found ?? first;
}

function linesOf(one: Omit<CookieCase, 'id'>): number {
  return responsesOf({ id: '', ...one }).reduce((sum, { setCookie }) => sum + setCookie.length, 0);
}

function numberAfter(option: string, otherwise: number): number {
  const place = process.argv.indexOf(option);
  return place < 0 ? otherwise : Number(process.argv[place + 1]) || otherwise;
}

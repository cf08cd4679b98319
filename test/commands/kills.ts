/**
 * Stops the extension's background N times (default 200) in each browser during sign-ins, and compares what it recorded with the
 * server's own log: `tsx test/commands/kills.ts [N] [--crash] [--chromium | --firefox]`. With `--crash` it is stopped with events on
 * their way to it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExpressSite, startExpress, stories } from '../sites/index.ts';
import { type Driver, drivers, type Panel, type Tab } from '../support/driver.ts';
import { projectRoot } from '../support/extension.ts';
import { compare, gapsIn, isExact, observationsIn } from '../support/journal-facts.ts';
import { verdict, watchedTab } from '../support/journeys.ts';
import { killPoints, signInKilledAt } from '../support/kill-points.ts';
import { until } from '../support/until.ts';
import { table } from './table.ts';

interface Tally {
  kills: number;
  lost: number;
  doubled: number;
  gaps: number;
  wrong: number;
  inconclusive: number;
}

const wished = Number(process.argv[2] ?? 200) || 200;
const manner = process.argv.includes('--crash') ? 'crash' : 'idle';
const only = drivers.filter(({ name }) => process.argv.includes(`--${name}`));

const rows: string[][] = [];
for (const entry of only.length > 0 ? only : drivers) {
  const sites = [await startExpress('express-kept'), await startExpress('express-rotated')];
  const driver = await entry.launch();
  const tally: Tally = { kills: 0, lost: 0, doubled: 0, gaps: 0, wrong: 0, inconclusive: 0 };
  for (let round = 0; round < wished; round += 1) {
    // The points take turns within each site.
    const site = sites[Math.floor(round / killPoints.length) % 2];
    if (site) await killOnce(driver, site, round, tally);
    if (round % 20 === 19) console.log(`${entry.name}: ${JSON.stringify(tally)}`);
  }
  await driver.close();
  for (const site of sites) await site.stop();
  rows.push([entry.name, ...Object.values(tally).map(String)]);
}
console.log(table(['browser', 'kills', 'lost', 'doubled', 'gaps said', 'wrong verdicts', 'inconclusive'], rows));
const failed = rows.some(([, , lost, doubled, , wrong]) =>
  [manner === 'crash' ? '0' : lost, doubled, wrong].some((n) => n !== '0'),
);
process.exit(failed ? 1 : 0);

async function killOnce(driver: Driver, site: ExpressSite, round: number, tally: Tally): Promise<void> {
  const point = killPoints[round % killPoints.length];
  if (point === undefined) return;
  const { tab, panel } = await watchedTab(driver);
  const from = site.log().length;
  await signInKilledAt(point, { killWorker: (how) => driver.killWorker({ ...how, manner }) }, tab, site);
  tally.kills += 1;
  await judge({ driver, tab, panel, site, from, point }, tally);
  await tab.close();
  await driver.clearCookies();
}

interface Round {
  readonly driver: Driver;
  readonly tab: Tab;
  readonly panel: Panel;
  readonly site: ExpressSite;
  readonly from: number;
  readonly point: string;
}

async function judge({ driver, panel, site, from, point }: Round, tally: Tally): Promise<void> {
  const told = await verdict(panel).catch(() => 'none');
  if (told === 'inconclusive') tally.inconclusive += 1;
  else if (told !== stories[site.name].expect) {
    tally.wrong += 1;
    console.log(
      `WRONG ${driver.name}, ${point}: told ${told}, was ${stories[site.name].expect}; log: ${await keepLog(driver)}`,
    );
  }
  const read = async () => {
    const facts = observationsIn(await driver.readJournal());
    return { facts, difference: compare(site.log().slice(from), site.url, facts) };
  };
  // The background poll goes on: compare until no request is under way.
  await until('journal and server agree', async () => isExact((await read()).difference), { within: 5_000 }).catch(
    () => undefined,
  );
  const { facts, difference } = await read();
  tally.lost += difference.lost.length;
  tally.doubled += difference.doubled.length + difference.misnumbered.length;
  tally.gaps += gapsIn(facts);
  if (!isExact(difference)) console.log(`${driver.name}, ${point}:`, difference);
}

/** @returns the file that holds what was recorded, to replay a wrong verdict from */
async function keepLog(driver: Driver): Promise<string> {
  const folder = join(projectRoot, 'artifacts', 'kills');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${driver.name}-${Date.now()}.json`);
  writeFileSync(file, JSON.stringify(observationsIn(await driver.readJournal()), undefined, 1));
  return file;
}

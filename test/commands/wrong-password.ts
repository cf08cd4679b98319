/** Types a wrong password N times (default 20) in each browser, at every practice site in turn: none may count as a sign-in. */
import { startAll } from '../sites/index.ts';
import { drivers } from '../support/driver.ts';
import { signIn, signIns, watchedTab } from '../support/journeys.ts';
import { until } from '../support/until.ts';
import { table } from './table.ts';

const wished = Number(process.argv[2] ?? 20) || 20;

const ground = await startAll();
const rows: string[][] = [];
for (const entry of drivers) {
  const driver = await entry.launch();
  const outcomes = new Map<string, number>([
    ['failed', 0],
    ['uncertain', 0],
    ['success', 0],
  ]);
  for (let run = 0; run < wished; run += 1) {
    const site = ground.sites[run % ground.sites.length];
    if (!site) continue;
    const { tab, panel } = await watchedTab(driver);
    await tab.goto(`${site.url}/`);
    await signIn(tab, site, `wrong ${run}`);
    await tab.goto(`${site.url}/account`);
    const [attempt] = await until('the panel shows the attempt', async () => {
      const shown = await signIns(panel);
      return shown.length > 0 && shown;
    });
    const outcome = attempt?.outcome ?? 'none';
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    await tab.close();
    await driver.clearCookies();
  }
  await driver.close();
  rows.push([entry.name, String(wished), ...[...outcomes.values()].map(String)]);
}
await ground.stop();
console.log(table(['browser', 'runs', 'failed', 'uncertain', 'counted as a sign-in'], rows));
process.exit(rows.some((row) => row[4] !== '0') ? 1 : 0);

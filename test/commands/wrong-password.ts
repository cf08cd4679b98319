/** Types a wrong password N times (default 20) in each browser, at every practice site in turn: none may count as a sign-in. */
import { startAll } from '../sites/index.ts';
import { drivers } from '../support/driver.ts';
import { painted, signIn, signIns, watchedTab } from '../support/journeys.ts';
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
    await panel.waitFor('[data-testid=sign-in-event]');
    await painted(driver, panel);
    const shown = (await signIns(panel)).map((event) => event.outcome ?? 'none');
    const outcome = shown.includes('success') ? 'success' : (shown[0] ?? 'none');
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

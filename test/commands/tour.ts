/** The guided tour: signs in at every practice site in both browsers, headless, and tells what the panel said. */
import { join } from 'node:path';
import { type PracticeGround, startAll, stories } from '../sites/index.ts';
import { type DriverEntry, drivers } from '../support/driver.ts';
import { projectRoot } from '../support/extension.ts';
import { sessionCookies, signIn, verdict, watchedTab } from '../support/journeys.ts';
import { table } from './table.ts';

/** One line of the result, every word of it read in the panel. */
type Row = readonly [site: string, browser: string, cookie: string, verdict: string, asTold: string, evidence: string];

export async function tour(): Promise<void> {
  const folder = join(projectRoot, 'artifacts', 'tour');
  const ground = await startAll();
  const rows: Row[] = [];
  for (const entry of drivers) {
    console.log(`Signing in at ${ground.sites.length} practice sites in ${entry.name} …`);
    rows.push(...(await tourIn(entry, ground, folder)));
  }
  await ground.stop();
  console.log(`\n${table(['site', 'browser', 'session cookie', 'verdict', 'right?', 'evidence'], rows)}\n`);
  console.log(`Pictures: ${folder}`);
  if (rows.some(([, , , , right]) => right !== 'yes')) process.exitCode = 1;
}

async function tourIn(entry: DriverEntry, ground: PracticeGround, folder: string): Promise<readonly Row[]> {
  const driver = await entry.launch();
  const rows: Row[] = [];
  for (const site of ground.sites) {
    const { tab, panel } = await watchedTab(driver);
    await tab.goto(`${site.url}/`);
    await signIn(tab, site);
    const told = await verdict(panel).catch(() => 'none');
    const cookies = await sessionCookies(panel);
    const evidence =
      (
        await panel.evaluate(() => {
          const line = document.querySelector<HTMLElement>('[data-testid=truth-verdict]');
          return line?.title || line?.textContent || '';
        })
      ).split('\n')[0] ?? '';
    await tab.screenshot(join(folder, `${driver.name}-${site.name}.png`));
    rows.push([
      site.name,
      driver.name,
      cookies.join(', '),
      told,
      told === stories[site.name].expect ? 'yes' : 'NO',
      evidence,
    ]);
    await tab.close();
  }
  await driver.close();
  return rows;
}

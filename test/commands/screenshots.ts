/**
 * Pictures of every view, narrow and low, light and dark, in both browsers: `artifacts/screens/`. With `--readme`, also the few
 * that README shows, into `.github/pictures/`.
 */
import { join } from 'node:path';
import { VIEW_IDS } from '../../panel/state/view-id.ts';
import { type Site, startSite } from '../sites/index.ts';
import { type DockSide, type DriverEntry, drivers, type Panel } from '../support/driver.ts';
import { countingValues, pasteSample, strongValues } from '../support/entropy-view.ts';
import { projectRoot } from '../support/extension.ts';
import { painted, signIn, signOut, verdict, watchedTab } from '../support/journeys.ts';

type Theme = 'light' | 'dark';

/** Every view, and what the Sessions view shows of a sign-in. */
const views = [...VIEW_IDS, 'story'] as const;
type Picture = (typeof views)[number];

/** What is waited for, and chosen where the view has something to choose. */
const firstOf: Readonly<Record<Picture, string>> = {
  sessions: '[data-testid=cookie-row][data-class^=session]',
  story: '[data-testid=sign-in-event][data-outcome=success]',
  timeline: '[data-testid=timeline-bar]',
  entropy: '[data-testid=entropy-details][aria-busy=false] [data-testid=entropy-upper]',
  findings: '[data-testid=finding-row][data-outcome=failed]',
};

const sizes: readonly (readonly [DockSide, number])[] = [
  ['right', 400],
  ['right', 550],
  ['bottom', 220],
];

const screens = join(projectRoot, 'artifacts', 'screens');
const readme = join(projectRoot, '.github', 'pictures');
const forReadme = new Set(
  process.argv.includes('--readme')
    ? ['chromium-light-sessions-right-550.png', 'chromium-light-timeline-rotated.png']
    : [],
);

const sites = await Promise.all([startSite('express-kept'), startSite('express-rotated')]);
for (const entry of drivers) {
  for (const theme of ['light', 'dark'] as const) await pictures(entry, theme, sites);
}
for (const site of sites) await site.stop();
console.log(`Pictures: ${screens}`);
process.exit();

async function pictures(entry: DriverEntry, theme: Theme, [kept, rotated]: readonly Site[]): Promise<void> {
  if (!kept || !rotated) return;
  const driver = await entry.launch({ theme });
  const { tab, panel } = await watchedTab(driver);
  await panel.screenshot(join(screens, `${driver.name}-${theme}-nothing-yet.png`));
  // A story with something to see in every view: a wrong password, a kept sign-in, a sign-out that leaves the identifier.
  await tab.goto(`${kept.url}/`);
  await signIn(tab, kept, 'wrong horse');
  await signIn(tab, kept);
  await verdict(panel);
  await signOut(tab, '#sign-out-leaving');
  // The line of truth grows by what it says, and moves what is below.
  await painted(driver, panel);
  await panel.click('[data-testid=tab-entropy]');
  await pasteSample(panel, strongValues(1_000));
  await pasteSample(panel, countingValues(1_000));
  for (const [side, pixels] of sizes) {
    await panel.dock(side, pixels);
    for (const view of views) {
      await show(panel, view);
      const name = `${driver.name}-${theme}-${view}-${side}-${pixels}.png`;
      await panel.screenshot(join(screens, name));
      if (forReadme.has(name)) await tab.screenshot(join(readme, name));
    }
  }
  await tab.close();
  const better = await watchedTab(driver);
  await better.tab.goto(`${rotated.url}/`);
  await signIn(better.tab, rotated);
  await better.panel.waitFor('[data-testid=truth-verdict][data-verdict=rotated]');
  await better.panel.dock('right', 550);
  for (const view of views) {
    await show(better.panel, view);
    const name = `${driver.name}-${theme}-${view}-rotated.png`;
    await better.panel.screenshot(join(screens, name));
    if (forReadme.has(name)) await better.panel.screenshot(join(readme, name));
  }
  await driver.close();
}

/** Opens a view and chooses what there is to choose: the first failure, the first session cookie. */
async function show(panel: Panel, view: Picture): Promise<void> {
  const tab = view === 'story' ? 'sessions' : view;
  await panel.waitFor(`[data-testid=tab-${tab}]`);
  await panel.click(`[data-testid=tab-${tab}]`);
  await panel.waitFor(firstOf[view]);
  if (view === 'entropy' || view === 'timeline') return;
  await panel.click(firstOf[view]);
  await panel.waitFor(view === 'findings' ? '[data-testid=finding-details] h2' : '[data-testid=details] h2');
}

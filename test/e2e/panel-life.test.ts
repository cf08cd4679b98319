import { describe, expect, test } from 'vitest';
import { drivers } from '../support/driver.ts';
import { pasteSample, strongValues } from '../support/entropy-view.ts';
import { recording, signIn, verdict } from '../support/journeys.ts';
import { world } from './world.ts';

describe.each(drivers)('the panel in $name', (entry) => {
  const here = world(entry, ['express-kept']);
  const seq = () => Number(document.documentElement.dataset.seq ?? 0);

  test('shows the same after it was loaded anew', async () => {
    const { tab, panel } = await here.watched();
    await signIn(tab, here.site('express-kept'));
    expect(await verdict(panel)).toBe('kept');
    const before = await panel.evaluate(seq);
    await panel.reload();

    expect(await verdict(panel)).toBe('kept');
    expect(await panel.evaluate(seq)).toBeGreaterThanOrEqual(before);
  });

  test('shows the same after DevTools was docked elsewhere', async () => {
    const { tab, panel } = await here.watched();
    await signIn(tab, here.site('express-kept'));
    await panel.dock('right', 550);
    expect(await verdict(panel)).toBe('kept');
    await panel.dock('bottom', 220);
    expect(await verdict(panel)).toBe('kept');
    await recording(panel);
  });

  // Firefox loads the panel anew then; Chromium does not.
  test('has the lists that were pasted, and shows the same view, after DevTools was docked elsewhere', async () => {
    const { tab, panel } = await here.watched();
    await signIn(tab, here.site('express-kept'));
    await panel.dock('right', 550);
    await panel.click('[data-testid=tab-entropy]');
    await pasteSample(panel, strongValues(300));
    await panel.fill('[aria-label="Filter samples"]', 'pasted');
    await panel.dock('bottom', 300);

    await panel.waitFor('[data-testid=tab-entropy][aria-selected=true]');
    await panel.waitFor('[data-testid=entropy-status][data-n="300"]');
    expect(await panel.count('[data-testid=entropy-source]')).toBe(1);
  });

  test('opens as a page of its own, and is live there too', async () => {
    const { tab } = await here.watched();
    await tab.goto(`${here.site('express-kept').url}/`);
    const page = await tab.openPanelAsPage();
    await page.waitFor('[data-testid=connection][data-state=recording]');
    await signIn(tab, here.site('express-kept'));

    await page.waitFor('[data-testid=truth-verdict][data-verdict=kept]');
    await page.close();
  });

  test('says so when nobody watches the tab that it was opened for', async () => {
    const { tab } = await here.watched();
    const page = await tab.openPanelAsPage();
    await page.waitFor('[data-testid=connection][data-state=recording]');
    const address = await page.evaluate(() => location.href);
    expect(address).toMatch(/tab=\d+/);
    await page.goto(address.replace(/tab=\d+/, 'tab=987654321'));

    await page.waitFor('[data-testid=connection][data-state=unwatched]');
    await page.close();
  });

  test('forgets the tab’s log when the tab is closed', async () => {
    const { tab, panel } = await here.watched();
    await signIn(tab, here.site('express-kept'));
    expect(await verdict(panel)).toBe('kept');
    const kept = (journal: object) => Object.keys(journal).filter((key) => key.startsWith('log/'));
    expect(kept(await here.driver().readJournal())).not.toEqual([]);
    await tab.close();

    await expect.poll(async () => kept(await here.driver().readJournal()), { timeout: 10_000 }).toEqual([]);
  });
});

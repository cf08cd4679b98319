/** What recording costs the page: the same 500 requests with our extension and with one that does nothing, in pairs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, drivers, type Tab } from '../support/driver.ts';
import { type BusySite, startBusySite } from './busy-site.ts';
import { type Measurement, median } from './measurement.ts';

const PAIRS = 15;
const REQUESTS = 500;

export async function benchPageLoad(): Promise<Measurement[]> {
  const launch = drivers.find(({ name }) => name === 'chromium')?.launch;
  if (!launch) throw new Error('There is no driver for Chromium.');
  const site = await startBusySite();
  const idle = idleExtension();
  const open: Driver[] = [];
  try {
    const [ours, control] = [await launch(), await launch({ extension: idle })];
    open.push(ours, control);
    const tabs = { ours: await ours.newTab(), control: await control.newTab() };
    await tabs.ours.openDevTools();
    await tabs.control.openDevTools();
    const ratios: number[] = [];
    for (let pair = -2; pair < PAIRS; pair += 1) {
      // The order alternates, so that whatever a first run warms up favours neither.
      const first = pair % 2 === 0 ? tabs.ours : tabs.control;
      const one = await loadTime(first, site, pair);
      const other = await loadTime(first === tabs.ours ? tabs.control : tabs.ours, site, pair);
      const ratio = first === tabs.ours ? one / other : other / one;
      if (pair >= 0) ratios.push(ratio);
    }
    return [
      {
        name: `page of ${REQUESTS} requests, DevTools open, with / without`,
        value: median(ratios),
        unit: '×',
        bound: 1.05,
        better: 'lower',
      },
    ];
  } finally {
    for (const driver of open) await driver.close();
    await site.stop();
    rmSync(idle, { recursive: true, force: true });
  }
}

/** Milliseconds from the start of the navigation to the end of the load event. */
async function loadTime(tab: Tab, site: BusySite, run: number): Promise<number> {
  await tab.goto(`${site.url}/?n=${REQUESTS}&run=${run}`);
  return tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation ? navigation.loadEventStart - navigation.startTime : Number.NaN;
  });
}

/** The control: a worker that listens to nothing and a DevTools panel with nothing in it. */
function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'idle-extension-'));
  const files = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Idle',
      version: '1',
      background: { service_worker: 'idle.js' },
      devtools_page: 'devtools.html',
    }),
    'idle.js': '',
    'devtools.html': '<!doctype html><script src="devtools.js"></script>',
    'devtools.js': 'chrome.devtools.panels.create("Idle", "", "/panel.html");',
    'panel.html': '<!doctype html><title>Idle</title>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

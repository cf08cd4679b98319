import { describe, expect, test } from 'vitest';
import { VIEW_IDS, type ViewId } from '../../panel/state/view-id.ts';
import { axeComplaints } from '../support/axe.ts';
import { type DockSide, drivers, type Panel } from '../support/driver.ts';
import { countingValues, pasteSample } from '../support/entropy-view.ts';
import { signIn, signOut, verdict } from '../support/journeys.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

const docks: readonly (readonly [DockSide, number])[] = [
  ['right', 400],
  ['bottom', 180],
];
const cases = drivers.flatMap((entry) => (['light', 'dark'] as const).map((theme) => ({ ...entry, theme })));

describe.each(cases)('the panel in $name, $theme', ({ theme, ...entry }) => {
  const here = world(entry, ['express-kept'], { theme });

  test('keeps its place, fits where DevTools is docked, and axe finds nothing in it', async () => {
    const { tab, panel } = await here.watched();
    await panel.dock('right', 550);
    const top = await panel.evaluate(viewTop);
    await signIn(tab, here.site('express-kept'), 'wrong horse');
    await signIn(tab, here.site('express-kept'));
    await verdict(panel);
    expect(await panel.evaluate(viewTop), 'the truth moves what is below it').toBe(top);
    await signOut(tab);
    expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');

    for (const [side, pixels] of docks) {
      await panel.dock(side, pixels);
      for (const view of VIEW_IDS) {
        await show(panel, view);
        const place = `${view}, docked ${side}, ${pixels} px`;
        // The drawing follows the window one frame later.
        const fits = async () => (await panel.evaluate(cutOff)).length === 0;
        await until(`everything fits in ${place}`, fits, { within: 2_000 }).catch(() => undefined);
        expect.soft(await panel.evaluate(cutOff), `cut off in ${place}`).toEqual([]);
        expect.soft(await axeComplaints(panel), `axe in ${place}`).toEqual([]);
      }
    }
  });
});

/** Where what is below the toolbar begins, CSS pixels. Runs in the document. */
function viewTop(): number | undefined {
  return document.getElementById('view')?.getBoundingClientRect().top;
}

async function show(panel: Panel, view: ViewId): Promise<void> {
  await panel.click(`[data-testid=tab-${view}]`);
  await panel.waitFor(`[data-testid=tab-${view}][aria-selected=true]`);
  await unfold[view](panel);
}

/** What takes the most space in each view. */
const unfold: Readonly<Record<ViewId, (panel: Panel) => Promise<void>>> = {
  sessions: showSession,
  timeline: async () => {},
  entropy: showSamples,
  findings: (panel) => panel.click('[data-testid=finding-row]'),
};

/** The session cookie with the table of who can make the browser send it, which is one more click away. */
async function showSession(panel: Panel): Promise<void> {
  await panel.click('[data-testid=cookie-row][data-class^=session]');
  await panel.waitFor('[data-testid=sending-toggle]');
  if ((await panel.all('[data-testid=sending-matrix]')).length === 0) await panel.click('[data-testid=sending-toggle]');
  await panel.waitFor('[data-testid=sending-matrix]');
}

/** A list with something to object to, then the session's cookie with the form for collecting more. */
async function showSamples(panel: Panel): Promise<void> {
  await pasteSample(panel, countingValues(300));
  expect.soft(await panel.evaluate(cutOff), 'cut off in a sample').toEqual([]);
  expect.soft(await axeComplaints(panel), 'axe in a sample').toEqual([]);
  await panel.click('[data-testid=entropy-source][data-kind=cookie]');
  await panel.click('[data-testid=collect-open]');
  await panel.waitFor('[data-testid=collect-form]');
}

/** What lies outside the window and can't be scrolled to. Runs in the panel. */
function cutOff(): string[] {
  const root = document.documentElement;
  const complaints: string[] = [];
  if (root.scrollWidth > root.clientWidth)
    complaints.push(`the document is ${root.scrollWidth} px wide in ${root.clientWidth} px`);
  if (root.scrollHeight > root.clientHeight)
    complaints.push(`the document is ${root.scrollHeight} px high in ${root.clientHeight} px`);
  const scrolls = (element: Element | null): boolean => {
    if (!element || element === document.body) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    return /auto|scroll/.test(`${overflowX} ${overflowY}`) || scrolls(element.parentElement);
  };
  for (const element of document.querySelectorAll('button, input, select, a, [role=tab], [data-testid=truth-line]')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || scrolls(element.parentElement)) continue;
    if (
      box.right > root.clientWidth + 0.5 ||
      box.bottom > root.clientHeight + 0.5 ||
      box.left < -0.5 ||
      box.top < -0.5
    ) {
      complaints.push(`${element.outerHTML.slice(0, 100)} is at ${Math.round(box.right)}, ${Math.round(box.bottom)}`);
    }
  }
  return complaints;
}

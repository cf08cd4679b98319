/** Plays flows in both real browsers through the real extension and judges what it recorded. */
import { afterAll, describe, test } from 'vitest';
import type { Observation } from '../../src/observation.ts';
import { foldLog } from '../../src/session/fold.ts';
import type { FlowSite } from '../sites/flows/flow-site.ts';
import { writeCapture } from '../support/capture-file.ts';
import { drivers } from '../support/driver.ts';
import { allowedOutcomes, judgeFlow, outcomeOf, siteAt } from '../support/flow-judgement.ts';
import { observationsIn } from '../support/journal-facts.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

/** Longest time that the answers' echo (polling, the next page) may take until the log tells what it will tell, ms. */
const ECHO = 3_000;
/** Nothing more is recorded for so long, ms. */
const REST = 250;
/** Where nothing may come at all. */
const SILENCE = 1_000;

/** Ids of single flows to play, separated by commas. */
const WANTED = process.env.FLOW?.split(',');
/**
 * `npm run flows` plays both passwords in both browsers; the whole suite of tests, which has 20 minutes, the right one in one of the browsers
 * by turns. What both browsers recorded of both passwords is judged in test/session/captures.
 */
const ONCE = process.env.FLOWS_ONCE === '1';
const PASSWORDS = ONCE ? (['right'] as const) : (['right', 'wrong'] as const);

export function playFlows(all: readonly FlowSite[]): void {
  const flows = all.filter(({ id }) => WANTED?.includes(id) ?? true);
  const confusion = new Map<string, number>();

  describe.each(drivers)('in $name', (entry) => {
    const here = world(entry, []);

    const mine = flows.filter((_, index) => !ONCE || drivers[index % drivers.length] === entry);

    describe.each(mine)('$flow $title', (flow) => {
      test.each(PASSWORDS)('with the %s password', async (password) => {
        const ground = await flow.start();
        try {
          const { tab } = await here.watched();
          await ground.signIn(tab, password);

          let log: readonly Observation[] = [];
          const [best, ...others] = allowedOutcomes(flow, password);
          const within = others.includes('none') ? SILENCE : ECHO;
          await until(
            'the log tells the outcome and is at rest',
            async () => {
              const before = log.at(-1)?.seq;
              log = observationsIn(await here.driver().readJournal());
              // What a page's script makes of the answer, such as a cookie, comes after the outcome.
              return log.at(-1)?.seq === before && outcomeOf(siteAt(foldLog(log), ground.url)) === best;
            },
            { within, every: REST },
          ).catch(() => undefined);

          if (process.env.RECORD) writeCapture({ flow: flow.id, password, browser: entry.name, url: ground.url, log });
          const told = judgeFlow(foldLog(log), flow, ground.url, password);
          const cell = `${password} password → ${told}`;
          confusion.set(cell, (confusion.get(cell) ?? 0) + 1);
        } finally {
          await ground.stop();
        }
      });
    });
  });

  afterAll(() => {
    const cells = [...confusion].toSorted().map(([cell, count]) => `  ${cell}: ${count}`);
    console.log(`Confusion matrix (both browsers):\n${cells.join('\n')}`);
  });
}

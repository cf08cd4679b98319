import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SamplePlan } from '../../src/observation.ts';
import { PANEL_PORT, PROTOCOL_VERSION, type ToBackground } from '../../src/protocol.ts';
import type { Collection } from '../../src/session/model/model.ts';
import { createCollections } from '../../src/session/traffic/collections.ts';
import { type ExpressSite, type SiteExchange, startExpress, stories } from '../sites/index.ts';
import { drivers, type Panel } from '../support/driver.ts';
import { observationsIn } from '../support/journal-facts.ts';
import { signIn, verdict } from '../support/journeys.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

/** What the panel's own page would say, over a port of its own. */
function say(panel: Panel, message: ToBackground): Promise<void> {
  return panel.evaluate(
    (prefix, version, raw) => {
      const tab = chrome.devtools.inspectedWindow.tabId;
      const port = chrome.runtime.connect({ name: `${prefix}${tab}` });
      const heard: string[] = JSON.parse(document.documentElement.dataset.heard ?? '[]');
      port.onMessage.addListener((answer: { type: string; message?: string }) => {
        if (answer.type !== 'trouble') return;
        heard.push(answer.message ?? '');
        document.documentElement.dataset.heard = JSON.stringify(heard);
      });
      port.postMessage({ type: 'subscribe', version, tab, epoch: null, after: 0 });
      port.postMessage(JSON.parse(raw));
    },
    PANEL_PORT,
    PROTOCOL_VERSION,
    JSON.stringify(message),
  );
}

const troubles = (panel: Panel): Promise<string> =>
  panel.evaluate(() => document.documentElement.dataset.heard ?? 'nothing was heard');

describe.each(drivers)('a live collection in $name', (entry) => {
  const here = world(entry, ['express-kept', 'express-refused', 'php-kept']);
  let site: ExpressSite | undefined;
  beforeAll(async () => {
    site = await startExpress('express-rotated');
  });
  afterAll(() => site?.stop());

  const facts = async () => observationsIn(await here.driver().readJournal());
  const collections = async (): Promise<readonly Collection[]> => {
    const all = createCollections();
    for (const fact of await facts()) {
      if (fact.type === 'sample-started' || fact.type === 'sample-taken' || fact.type === 'sample-changed')
        all.take(fact);
    }
    return all.snapshot();
  };
  const ended = async (panel: Panel): Promise<Collection> =>
    until(
      'the collection has ended',
      async () => {
        const one = (await collections()).at(-1);
        return one?.state === 'ended' ? one : undefined;
      },
      { within: 200_000, every: 500 },
    ).catch(async (error: Error) => {
      const stand = (await collections()).map(({ state, reason, detail, values }) => ({
        state,
        reason,
        detail,
        values,
      }));
      throw new Error(`${error.message} ${JSON.stringify(stand)} ${await troubles(panel)}`);
    });

  const valuesIn = (lines: readonly SiteExchange[], cookie: string) =>
    lines.flatMap(({ setCookies }) =>
      setCookies
        .filter((line) => line.startsWith(`${cookie}=`))
        .map((line) => line.slice(cookie.length + 1).split(';')[0]),
    );
  const valuesOf = ({ answers }: Collection) => answers.flatMap(({ value }) => (value === undefined ? [] : [value]));

  test.each(['express-kept', 'express-refused', 'php-kept'] as const)(
    'brings 1,000 identifiers from %s and leaves the user’s own session alone',
    { timeout: 300_000 },
    async (name) => {
      const { tab, panel } = await here.watched();
      const site = here.site(name);
      const cookie = stories[name].sessionCookie;
      await signIn(tab, site);
      const given = await verdict(panel);
      const before = await here.driver().readCookies();
      expect(before.some((one) => one.name === cookie)).toBe(true);
      const from = site.log().length;
      const url = `${site.url}/?collection=1`;
      const plan: SamplePlan = { url, method: 'GET', cookie, wanted: 1_000, atOnce: 8, delay: 0 };
      await say(panel, { type: 'sample-start', plan });
      const collection = await ended(panel);
      const took = (collection.changed.at - collection.started.at) / 1_000;
      console.info(`${entry.name}: 1,000 identifiers of ${name} in ${took.toFixed(1)} s`);

      expect(collection).toMatchObject({ state: 'ended', reason: 'complete', values: 1_000 });
      const values = valuesOf(collection);
      expect(new Set(values).size).toBe(1_000);
      const asked = site
        .log()
        .slice(from)
        .filter(({ path }) => path === '/?collection=1');
      expect(asked.filter((exchange) => exchange.cookie !== undefined)).toEqual([]);
      expect(valuesIn(asked, cookie).toSorted()).toEqual(values.toSorted());
      for (const { at, sentAt, status, date } of collection.answers) {
        expect(sentAt).toBeLessThanOrEqual(at);
        expect({ status, dated: date !== undefined }).toEqual({ status: 200, dated: true });
      }

      // The user's own: the same cookies with the same values, and the server still knows who it is.
      expect(await here.driver().readCookies()).toEqual(before);
      await tab.goto(`${site.url}/account`);
      await tab.waitFor('body[data-page=account]');
      const after = await here.driver().readCookies();
      const own = (all: typeof after) =>
        all.filter((one) => one.name === cookie).map(({ domain, value }) => ({ domain, value }));
      expect(own(after)).toEqual(own(before));
      expect(await verdict(panel)).toBe(given);
      // Nothing of it was taken for the page's traffic.
      const traffic = (await facts()).filter((fact) => 'exchange' in fact && 'url' in fact);
      expect(traffic.filter((fact) => 'url' in fact && fact.url.includes('collection'))).toEqual([]);
    },
  );

  test('leaves a server alone for as long as it asks', async () => {
    if (site === undefined) throw new Error('the site is not running');
    const { tab, panel } = await here.watched();
    await tab.goto(`${site.url}/`);
    site.limit('/welcome', 40, 2);
    const plan: SamplePlan = {
      ...{ url: `${site.url}/welcome`, method: 'GET', cookie: 'connect.sid', wanted: 60, atOnce: 4, delay: 0 },
    };
    await say(panel, { type: 'sample-start', plan });
    expect(await ended(panel)).toMatchObject({ reason: 'complete', values: 60 });
    const log = site.log().filter(({ path }) => path === '/welcome');
    const first = log.find(({ status }) => status === 429)?.at ?? 0;
    const refused = log.filter(({ status }) => status === 429);
    // Those that were on their way already, at most.
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThanOrEqual(plan.atOnce);
    const next = log.find(({ at, status }) => status === 200 && at > first + 500);
    expect((next?.at ?? 0) - first).toBeGreaterThanOrEqual(1_990);
    expect((await facts()).some((fact) => fact.type === 'sample-changed' && fact.state === 'waiting')).toBe(true);
  });

  // Firefox knows only the one way.
  const manners = entry.name === 'firefox' ? (['idle'] as const) : (['idle', 'crash'] as const);
  test.each(manners)('goes on after the background was stopped (%s)', async (manner) => {
    if (site === undefined) throw new Error('the site is not running');
    const { tab, panel } = await here.watched();
    await tab.goto(`${site.url}/`);
    const url = `${site.url}/json?killed=${manner}`;
    const given = 120;
    const hold = site.holdAfter('/json', given);
    const plan: SamplePlan = { url, method: 'GET', cookie: 'connect.sid', wanted: 300, atOnce: 4, delay: 0 };
    await say(panel, { type: 'sample-start', plan });
    await hold.reached;
    const inTheLog = async () => (await collections()).slice(-1).flatMap(valuesOf);
    // No browser finds a background idle while answers wait to be written; one that crashes takes them with it.
    if (manner === 'idle') {
      await until('all that came is in the log', async () => (await inTheLog()).length === given);
    }
    await until('the background was stopped', () => here.driver().killWorker({ manner }));
    // The site holds every further answer, so this stands still.
    const kept = await inTheLog();
    hold.release();
    const collection = await ended(panel);
    expect(collection).toMatchObject({ reason: 'complete', values: 300 });
    expect(new Set(valuesOf(collection)).size).toBe(300);
    const log = await facts();
    expect(log.some(({ type }) => type === 'worker-restarted')).toBe(true);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    const answered = site.log().filter(({ path }) => path.includes(`killed=${manner}`));
    expect(answered.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
    const handed = new Set(valuesIn(answered, 'connect.sid'));
    expect(valuesOf(collection).filter((value) => !handed.has(value))).toEqual([]);
    expect(valuesOf(collection).slice(0, kept.length)).toEqual(kept);
    // What was under way, or not yet in the log, is asked for again, and no more than that.
    expect(handed.size).toBeLessThanOrEqual(plan.wanted + plan.atOnce + (given - kept.length));
  });

  test('says when the browser withholds the site', async () => {
    const { tab, panel } = await here.watched();
    const site = here.site('express-kept');
    await tab.goto(`${site.url}/`);
    await here.driver().setSiteAccess('withheld');
    await panel.waitFor('[data-testid=connection][data-state=withheld]');
    const from = site.log().length;
    const plan: SamplePlan = {
      url: `${site.url}/?withheld`,
      method: 'GET',
      cookie: 'connect.sid',
      wanted: 5,
      atOnce: 1,
      delay: 0,
    };
    await say(panel, { type: 'sample-start', plan });
    await until('the panel hears why', async () => (await troubles(panel)).includes('does not let this extension see'));
    expect(
      site
        .log()
        .slice(from)
        .filter(({ path }) => path === '/?withheld'),
    ).toEqual([]);
    await here.driver().setSiteAccess('granted');
  });
});

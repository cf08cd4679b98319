/** A live collection among a moody server, an impatient user and a browser that stops the worker at any time: what must hold throughout. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/observation.ts';
import type { Collection } from '../../../src/session/model/model.ts';
import { createCollections } from '../../../src/session/traffic/collections.ts';
import { type Port, type StandIn, watching } from '../stand-in.ts';

/** Numbers in [0, 1) that are the same in every run (Park and Miller's generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function collectionIn(log: readonly Observation[]): Collection | undefined {
  const all = createCollections();
  for (const fact of log) {
    if (fact.type === 'sample-started' || fact.type === 'sample-taken' || fact.type === 'sample-changed')
      all.take(fact);
  }
  return all.snapshot()[0];
}

/** What cannot be seen in a single moment is looked for in the log. */
function lawful(log: readonly Observation[], wanted: number): void {
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
  const facts = log.filter(({ type }) => type.startsWith('sample-'));
  const end = facts.findIndex((fact) => fact.type === 'sample-changed' && fact.state === 'ended');
  // The end is final.
  if (end >= 0) expect(facts).toHaveLength(end + 1);
  let leftAloneUntil = 0;
  for (const fact of facts) {
    if (fact.type !== 'sample-changed') continue;
    // Nobody gets around a wait, neither by a pause nor by a stop of the worker.
    if (fact.state === 'running') expect(fact.at).toBeGreaterThanOrEqual(leftAloneUntil);
    leftAloneUntil = Math.max(leftAloneUntil, fact.until ?? 0);
  }
  const values = collectionIn(log)?.answers.flatMap(({ value }) => value ?? []) ?? [];
  expect(new Set(values).size).toBe(values.length);
  expect(values.length).toBeLessThanOrEqual(wanted);
}

async function something(
  browser: StandIn,
  roll: number,
  value: string,
  panel: () => Port,
  sample: string,
): Promise<void> {
  const asked = browser.asked.length > 0;
  if (roll < 0.7 && asked) await browser.answer(200, { 'Set-Cookie': `sid=${value}` });
  else if (roll < 0.74 && asked) await browser.answer(429, roll < 0.72 ? { 'Retry-After': '7' } : {});
  else if (roll < 0.77 && asked) await browser.answer(500);
  else if (roll < 0.79 && asked) await browser.answer(200);
  else if (roll < 0.81 && asked) await browser.fail('broken');
  else if (roll < 0.84) panel().say({ type: 'sample-control', sample, wish: 'pause' });
  else if (roll < 0.91) panel().say({ type: 'sample-control', sample, wish: 'resume' });
  else if (roll < 0.94) {
    browser.kill();
    browser.openDevTools();
  } else await browser.wait(roll < 0.97 ? 300 : 9_000);
  await browser.drain();
}

describe('whatever happens to a live collection', () => {
  it.each(Array.from({ length: 16 }, (_, seed) => seed + 1))('its laws hold (story %i)', async (seed) => {
    const roll = dice(seed * 7_919);
    const wanted = 1 + Math.floor(roll() * 120);
    const atOnce = 1 + Math.floor(roll() * 8);
    const browser = await watching();
    const url = 'https://shop.test/';
    const plan = { url, method: 'GET', cookie: 'sid', wanted, atOnce, delay: roll() < 0.5 ? 0 : 50 } as const;
    browser.openPanel().say({ type: 'sample-start', plan });
    await browser.drain();
    const sample = collectionIn(browser.log())?.id ?? '';
    let panel = browser.openPanel();
    // The line to a worker that was stopped is dead.
    const line = (): Port => {
      if (!panel.open) panel = browser.openPanel();
      return panel;
    };
    for (let step = 0; step < 250; step += 1) {
      const before = browser.askedFor;
      const stood = collectionIn(browser.log());
      const from = browser.now;
      await something(browser, roll(), `value${step}`, line, sample);
      const sent = browser.askedFor - before;
      expect(browser.asked.length).toBeLessThanOrEqual(Math.min(atOnce, wanted));
      if (stood?.state === 'waiting' && (stood.until ?? 0) > browser.now) expect(sent).toBe(0);
      if (stood?.state === 'ended') expect(sent).toBe(0);
      expect(browser.now).toBeGreaterThanOrEqual(from);
      if (step % 10 === 0) lawful(browser.log(), wanted);
    }
    // Left in peace it comes to an end of its own.
    for (let step = 0; step < 300 && collectionIn(browser.log())?.state !== 'ended'; step += 1) {
      line().say({ type: 'sample-control', sample, wish: 'resume' });
      await browser.drain();
      if (browser.asked.length > 0) await browser.answer(200, { 'Set-Cookie': `sid=late${step}` });
      else await browser.wait(5_000);
    }
    await browser.wait(1_000);
    const { state, reason, values } = collectionIn(browser.log()) ?? {};
    expect(state).toBe('ended');
    if (reason === 'complete') expect(values).toBe(wanted);
    lawful(browser.log(), wanted);
  });
});

/**
 * The table of Set-Cookie lines, sent to the real browsers: what their stores hold and what they send next is the truth, and the model
 * must have said the same in every field.
 *
 * And one run with our panel open: lines, store events and headers of one cookie are joined to the life that the lines ask for.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foldLog } from '../../src/session/fold.ts';
import type { CookieLife } from '../../src/session/model/model.ts';
import { cookieCases } from '../fixtures/cookie-lines/index.ts';
import { disagreement } from '../lab/disagreement.ts';
import { type Internet, startInternet } from '../lab/internet.ts';
import { type LabResult, openLab } from '../lab/lab.ts';
import { type Driver, drivers } from '../support/driver.ts';
import { observationsIn } from '../support/journal-facts.ts';
import { watchedTab } from '../support/journeys.ts';
import { until } from '../support/until.ts';

const RUN = 300_000;

describe.each(drivers)('of the Set-Cookie lines of the table, $name', ({ name, launch }) => {
  let internet: Internet | undefined;
  let driver: Driver | undefined;
  let results: ReadonlyMap<string, LabResult> = new Map();

  beforeAll(async () => {
    internet = await startInternet();
    driver = await launch({ internet });
    const lab = await openLab(driver, internet);
    results = new Map((await lab.run(cookieCases)).map((result) => [result.sent.id, result]));
    await lab.close();
  }, RUN);

  afterAll(async () => {
    await driver?.close();
    await internet?.stop();
  }, 30_000);

  test('has done something with every one, and keeps some', () => {
    expect(results.size).toBe(cookieCases.length);
    expect([...results.values()].filter(({ store }) => store.length > 0).length).toBeGreaterThan(
      cookieCases.length / 4,
    );
  });

  test.each(cookieCases)('keeps what the model says: $family, $id', ({ id }) => {
    const result = results.get(id);
    if (!result) throw new Error(`${id} was not sent.`);
    expect(disagreement(result, name)?.text).toBeUndefined();
  });
});

/** What each answer asks for, line after line; `-` deletes. Each has a cookie of its own, and each answer is asked for by itself. */
const SEQUENCES = [
  [['A']],
  [['A', 'A']],
  [['A', 'B']],
  [['A', 'B', 'A']],
  [['A', '-']],
  [['-', 'A']],
  [['A', '-', 'B']],
  [['-', '-']],
  [['A'], ['A', 'A']],
  [['A'], ['B', 'B']],
  [['A'], ['-', 'B']],
  [['A'], ['B', '-']],
  [['A'], ['-', 'A']],
  [['A'], ['B', 'A']],
  [['A'], ['A', 'B', 'A']],
  [['A'], ['-', 'A', '-', 'B', 'B']],
  [['A'], ['-'], ['-', 'A']],
  [['A', 'A;HttpOnly', 'A']],
  [['A;Max-Age=600', 'A;Max-Age=600', 'B;Max-Age=600']],
] as const;

/** Octets of values, and what the store shows of them. */
const OCTETS = [
  ['Jos\xC3\xA9:1', 'José:1'],
  ['Jos\xE9:1', 'Jos\uFFFD:1'],
  ['\xE2\x82\xAC\xF0\x9F\x8D\xAA', '€🍪'],
  ['\xC3\xA9\xE9', 'é\uFFFD'],
] as const;

type Stretch = readonly [value: string, setBy: string, ended: string | undefined];

function lifeOf(answers: readonly (readonly string[])[]): readonly Stretch[] {
  return answers.flat().reduce<readonly Stretch[]>((life, asked) => {
    const [value = ''] = asked.split(';');
    const last = life.at(-1);
    const live = last !== undefined && last[2] === undefined ? last : undefined;
    if (live?.[0] === value) return life;
    const how = value === '-' ? 'deleted-by-header' : 'replaced';
    const past = live === undefined ? life : [...life.slice(0, -1), [live[0], live[1], how] as const];
    return value === '-' ? past : [...past, [value, 'header', undefined] as const];
  }, []);
}

describe.each(drivers)('lines, store events and headers in the log of a tab, $name', ({ launch }) => {
  let internet: Internet | undefined;
  let driver: Driver | undefined;
  let cookies: readonly CookieLife[] = [];
  let disagreements: readonly unknown[] = [];

  beforeAll(async () => {
    internet = await startInternet();
    driver = await launch({ internet });
    const answers = new Map<string, readonly string[]>();
    internet.answer(({ url }) => ({
      headers: (answers.get(url) ?? []).map((line) => ['Set-Cookie', line] as const),
      body: '<!doctype html><title>joints</title>',
    }));
    const { tab } = await watchedTab(driver);
    const visit = async (path: string, lines: readonly string[] = []) => {
      const url = `https://www.joints.test${path}`;
      answers.set(url, lines);
      await tab.goto(url);
    };
    for (const [index, asked] of SEQUENCES.entries()) {
      const path = `/s${index}`;
      for (const [answer, lines] of asked.entries()) {
        await visit(
          `${path}/${answer}`,
          lines.map((line) => {
            const [value, attribute] = line.split(';');
            const what = value === '-' ? '; Max-Age=0' : `${value}${attribute === undefined ? '' : `; ${attribute}`}`;
            return `s${index}=${what}; Path=${path}`;
          }),
        );
      }
      await visit(`${path}/after`);
    }
    for (const [index, [octets]] of OCTETS.entries()) {
      for (const times of [1, 2]) await visit(`/o${index}/${times}`, [`o${index}=${octets}; Path=/o${index}`]);
      await visit(`/o${index}/after`);
    }
    await visit('/end', ['end=1; Path=/']);
    const facts = async () => observationsIn((await driver?.readJournal()) ?? {});
    await until('the log has the last answer and its cookie', async () => {
      const last = (await facts()).slice(-20);
      return (
        last.some((one) => one.type === 'request-completed' && one.url.endsWith('/end')) &&
        last.some((one) => one.type === 'cookie-changed' && one.cookie.name === 'end')
      );
    });
    const model = foldLog(await facts());
    cookies = model.sites.find(({ domain }) => domain === 'joints.test')?.cookies ?? [];
    disagreements = model.disagreements;
    await tab.close();
  }, RUN);

  afterAll(async () => {
    await driver?.close();
    await internet?.stop();
  }, 30_000);

  test.each(SEQUENCES.map((asked, index) => ({ asked, name: `s${index}`, said: JSON.stringify(asked) })))(
    'are the life that $said asks for',
    ({ asked, name }) => {
      const [cookie] = cookies.filter((one) => one.name === name);
      const life = lifeOf(asked);
      expect(cookie?.identifiers.map((one) => [one.value, one.setBy, one.ended?.how]) ?? []).toEqual(life);
      expect(cookie?.unstored ?? []).toEqual([]);
      if (life.length > 0) expect(cookie?.gone).toBe(life.at(-1)?.[2] !== undefined);
    },
  );

  test.each(OCTETS.map(([, stored], index) => ({ stored, name: `o${index}` })))(
    'are one identifier of octets that read $stored',
    ({ stored, name }) => {
      const lives = cookies.filter((one) => one.name === name).flatMap(({ identifiers }) => identifiers);
      expect(lives.map(({ value, setBy, sentCount }) => [value, setBy, sentCount])).toEqual([[stored, 'header', 2]]);
    },
  );

  test('no cookie more is told of, and nothing that the model did not expect', () => {
    expect(cookies.length).toBe(SEQUENCES.length + OCTETS.length + 1);
    expect(disagreements).toEqual([]);
  });
});

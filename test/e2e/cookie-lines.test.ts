/**
 * The table of Set-Cookie lines, sent to the real browsers: what their stores hold and what they send next is the truth, and the model
 * must have said the same in every field.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieCases } from '../fixtures/cookie-lines/index.ts';
import { disagreement } from '../lab/disagreement.ts';
import { type Internet, startInternet } from '../lab/internet.ts';
import { type LabResult, openLab } from '../lab/lab.ts';
import { type Driver, drivers } from '../support/driver.ts';

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

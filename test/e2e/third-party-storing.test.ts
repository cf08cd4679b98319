/** Does the model say of every Set-Cookie line what the real browsers do when another site's page asked for it? */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THIRD_PARTY_LINES, THIRD_PARTY_SCENES } from '../fixtures/third-party-cases.ts';
import { type Internet, startInternet } from '../lab/internet.ts';
import { playThirdParties, predictedStore, storedWords, type ThirdPartyResult } from '../lab/third-party-lab.ts';
import { type Driver, drivers } from '../support/driver.ts';

const RUN = 180_000;

/** What testers' browsers are set to. */
const settings = drivers.flatMap(({ name, launch }) =>
  (name === 'chromium' ? (['allowed', 'blocked'] as const) : (['partitioned'] as const)).map((thirdPartyCookies) => ({
    ...{ name, launch, thirdPartyCookies },
  })),
);

describe.each(settings)('with third-party cookies $thirdPartyCookies, $name', ({ name, launch, thirdPartyCookies }) => {
  let internet: Internet | undefined;
  let driver: Driver | undefined;
  let results: ReadonlyMap<string, ThirdPartyResult> = new Map();

  beforeAll(async () => {
    internet = await startInternet();
    driver = await launch({ internet, thirdPartyCookies });
    results = await playThirdParties(driver, internet, THIRD_PARTY_SCENES, THIRD_PARTY_LINES);
  }, RUN);

  afterAll(async () => {
    await driver?.close();
    await internet?.stop();
  }, 30_000);

  test.each(THIRD_PARTY_SCENES)('keeps what the model says: $id', ({ id }) => {
    const result = results.get(id);
    if (!result) throw new Error(`${id} was not played.`);
    const { at } = result.request;
    const predicted = predictedStore(result, THIRD_PARTY_LINES, name, thirdPartyCookies);
    expect(storedWords(predicted, at)).toEqual(storedWords(result.store, at));
  });
});

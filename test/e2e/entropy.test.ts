import { describe, expect, test } from 'vitest';
import { drivers } from '../support/driver.ts';
import {
  countingValues,
  hashedCounter,
  pasteSample,
  sampleStatus,
  strongValues,
  triedHashes,
} from '../support/entropy-view.ts';
import { signIn } from '../support/journeys.ts';
import { world } from './world.ts';

describe.each(drivers)('the Entropy view in $name', (entry) => {
  const here = world(entry, ['express-kept']);

  // Two hundred thousand hashes and more are tried for each list.
  test('tells weak generators from a strong one, in lists of 1,000', { timeout: 300_000 }, async () => {
    const { tab, panel } = await here.watched();
    await signIn(tab, here.site('express-kept'));
    await panel.click('[data-testid=tab-entropy]');
    await panel.waitFor('[data-testid=entropy-source][data-name="connect.sid"]');

    await pasteSample(panel, strongValues(1_000));
    await triedHashes(panel);
    expect(await sampleStatus(panel)).toBe('nothing-found');
    const [upper] = await panel.all('[data-testid=entropy-upper]');
    expect(Number(upper?.bits)).toBe(128);

    await pasteSample(panel, countingValues(1_000));
    expect(await sampleStatus(panel)).toBe('below-threshold');

    await pasteSample(panel, hashedCounter(1_000));
    await panel.waitFor('[data-testid=entropy-known]', 60_000);
    expect(await sampleStatus(panel)).toBe('below-threshold');
  });
});

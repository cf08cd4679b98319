import { describe, expect, test } from 'vitest';
import { drivers } from '../support/driver.ts';
import { signIn, signIns, submitCredentials, verdict } from '../support/journeys.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

describe.each(drivers)('a wrong password in $name', (entry) => {
  const here = world(entry, ['express-rotated', 'php-kept']);

  // The two answers that exist in the world: an error status, and 200 with the form again, which leaves doubt.
  test.each([
    ['express-rotated', ['failed']],
    ['php-kept', ['failed', 'uncertain']],
  ] as const)('never counts as a sign-in at %s', async (name, outcomes) => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site(name).url}/`);
    await signIn(tab, here.site(name), 'wrong horse');
    // Shown as soon as it is sent; judged when the answer has come.
    const judged = new Set<string | undefined>(outcomes);
    await until(`the panel judges the attempt ${outcomes.join(' or ')}`, async () =>
      judged.has((await signIns(panel))[0]?.outcome),
    );

    // What follows must not turn it into one: looking around, and trying again.
    await tab.goto(`${here.site(name).url}/`);
    await signIn(tab, here.site(name), 'another wrong horse');
    await panel.waitFor('[data-testid=sign-in-event]');
    expect((await signIns(panel)).map(({ outcome }) => outcome)).not.toContain('success');
    expect((await panel.all('[data-testid=truth-verdict]')).map((line) => line.verdict)).toEqual(['none']);
  });

  test('does not spoil the verdict on the right one that follows', async () => {
    const { tab, panel } = await here.watched();
    await tab.goto(`${here.site('express-rotated').url}/`);
    await signIn(tab, here.site('express-rotated'), 'wrong horse');
    await submitCredentials(tab);
    await tab.waitFor('body[data-page=account]');

    expect(await verdict(panel)).toBe('rotated');
  });
});

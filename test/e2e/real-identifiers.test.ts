/** Identifiers of real frameworks, collected live through the panel and measured there. */
import { describe, expect, test } from 'vitest';
import type { FlowSite } from '../sites/flows/flow-site.ts';
import { nodeFlows } from '../sites/flows/node/index.ts';
import { systemFlows } from '../sites/flows/system/index.ts';
import { type DriverEntry, drivers } from '../support/driver.ts';
import { collectLive } from '../support/entropy-view.ts';
import { painted } from '../support/journeys.ts';
import { world } from './world.ts';

/** Enough to be tested, and few enough for the time that all tests have. */
const WANTED = 300;

interface RealIdentifier {
  readonly flow: FlowSite;
  /** A page that gives a stranger a session. */
  readonly path: string;
  readonly cookie: string;
  /** What its generator is worth by its source, bits; none where the session itself is in the cookie, and a key guards it. */
  readonly bits?: number;
}

const real: readonly RealIdentifier[] = [
  // session.sid_length 26, session.sid_bits_per_character 5 in Debian's php.ini.
  { ...at('php-kept', '/'), cookie: 'PHPSESSID', bits: 130 },
  // get_random_string(32, ascii_lowercase + digits)
  { ...at('django', '/'), cookie: 'sessionid', bits: 32 * Math.log2(36) },
  // sessionIdLength 16 bytes
  { ...at('tomcat', '/shop/protected/index.html'), cookie: 'JSESSIONID', bits: 128 },
  // uid-safe, 24 bytes
  { ...at('express-session-kept', '/'), cookie: 'connect.sid', bits: 192 },
  // 24 bytes
  { ...at('fastify-session', '/'), cookie: 'sessionId', bits: 192 },
  // 32 bytes, with their hash behind them
  { ...at('authjs-credentials', '/auth/csrf'), cookie: 'authjs.csrf-token', bits: 256 },
  { ...at('flask', '/'), cookie: 'session' },
  { ...at('rails', '/'), cookie: '_shop_session' },
  { ...at('fastify-secure-session', '/'), cookie: 'session' },
  { ...at('koa-session', '/'), cookie: 'koa.sess' },
  { ...at('cookie-session', '/'), cookie: 'session' },
  { ...at('iron-session', '/'), cookie: 'shop_session' },
];

describe.each(drivers)('live identifiers of real frameworks, collected in $name', (entry) => {
  const here = world(entry, []);

  test.each(mine(entry))('$flow.title', { timeout: 300_000 }, async ({ flow, path, cookie, bits }) => {
    const ground = await flow.start();
    try {
      const { tab, panel } = await here.watched();
      await tab.goto(`${ground.url}${path}`);
      const before = await here.driver().readCookies();
      expect(before.some(({ name }) => name === cookie)).toBe(true);
      await panel.waitFor('[data-testid=tab-entropy]');
      await panel.click('[data-testid=tab-entropy]');
      await collectLive(panel, cookie, WANTED);
      await panel.waitFor(`[data-testid=entropy-status][data-n="${WANTED}"]`, 60_000);

      const [shown] = await panel.all('[data-testid=collect-state]');
      expect(shown).toMatchObject({ state: 'ended', reason: 'complete', values: String(WANTED) });
      const [status] = await panel.all('[data-testid=entropy-status]');
      const [upper] = await panel.all('[data-testid=entropy-upper]');
      if (bits === undefined) {
        expect({ status: status?.status, upper }).toEqual({ status: 'not-testable', upper: undefined });
      } else {
        // To a hundredth, as it is shown.
        expect(Number(upper?.bits)).toBeGreaterThanOrEqual(bits - 0.005);
        expect(status?.status).not.toBe('below-threshold');
      }
      expect(await here.driver().readCookies()).toEqual(before);
      await painted(here.driver(), panel);
    } finally {
      await ground.stop();
    }
  });
});

/** In the whole suite of tests, which has 20 minutes, the browsers take turns. */
function mine(entry: DriverEntry): readonly RealIdentifier[] {
  return real.filter((_, index) => process.env.FLOWS_ONCE !== '1' || drivers[index % drivers.length] === entry);
}

function at(id: string, path: string): Pick<RealIdentifier, 'flow' | 'path'> {
  const flow = [...systemFlows, ...nodeFlows].find((one) => one.id === id);
  if (flow === undefined) throw new Error(`no flow is called ${id}`);
  return { flow, path };
}

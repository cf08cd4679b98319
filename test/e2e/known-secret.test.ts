import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drivers } from '../support/driver.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

/** A shop that signs its sessions as express-session does, with the secret that it is started with. */
async function startShop(secret: string) {
  const id = 'LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o';
  const signature = createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '');
  const server = createServer((request, response) => {
    if (request.headers.cookie === undefined) {
      response.setHeader('set-cookie', `connect.sid=${encodeURIComponent(`s:${id}.${signature}`)}; Path=/; HttpOnly`);
    }
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Shop</title><link rel="icon" href="data:,"><body data-page="home">A shop.');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() };
}

describe.each(drivers)('the secret of a signed session in $name', (entry) => {
  const here = world(entry, []);
  const shops = new Map<string, { readonly url: string; stop(): unknown }>();

  beforeAll(async () => {
    for (const secret of ['keyboard cat', 'tr0ub4dor and 3']) shops.set(secret, await startShop(secret));
  });
  afterAll(() => {
    for (const shop of shops.values()) shop.stop();
  });

  async function looking(secret: string) {
    const { tab, panel } = await here.watched();
    await tab.goto(shops.get(secret)?.url ?? '');
    await panel.waitFor('[data-testid=cookie-row][data-cookie="connect.sid"]');
    await panel.click('[data-testid=cookie-row][data-cookie="connect.sid"]');
    return panel;
  }

  test('that a documentation prints is found without being asked', async () => {
    const panel = await looking('keyboard cat');
    await panel.waitFor('[data-testid=secret-trial][data-state=found]');
    expect(await panel.text()).toContain('express-session');
    expect(await panel.text()).not.toContain('keyboard cat');
    await panel.click('[data-testid=tab-findings]');
    await panel.waitFor('[data-testid=finding-row][data-outcome=failed]');
    await until('the finding is there', async () =>
      (await panel.text()).includes('Signed with a secret that others know'),
    );
  });

  test('that nobody printed is found by the tester’s own words', async () => {
    const panel = await looking('tr0ub4dor and 3');
    await panel.waitFor('[data-testid=secret-trial][data-state=done]');
    await panel.click('[data-testid=own-words] summary');
    await panel.fill('[data-testid=words]', 'a\ntr0ub4dor and 3');
    await panel.click('[data-testid=try-words]');
    await panel.waitFor('[data-testid=secret-trial][data-state=found]');
    expect(await panel.text()).toContain('line 2 of your list');
  });
});

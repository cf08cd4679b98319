import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drivers } from '../support/driver.ts';
import { until } from '../support/until.ts';
import { world } from './world.ts';

/** What express-session hands out, signed with this secret. */
function signedWith(secret: string): string {
  const id = 'LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o';
  const signature = createHmac('sha256', secret).update(id).digest('base64').replace(/=+$/, '');
  return `connect.sid=${encodeURIComponent(`s:${id}.${signature}`)}`;
}

/* Made with Apache Shiro 1.3.2 and the default key of 1.2.4. */
const SHIRO =
  'rememberMe=6zTF6xEGXmVeDRVB887l0xPS+rbTUD1qlwflNfbC5Td8znWyQHmNu3AyVS6X4Iwmg2+jaZ+8Xwg8KhuQI1pfrZU9c2boEGhAfCIp6ubp2bf24ULDzWRDrhcjms0kjFg9W9xK+5++dDleiXgTLUw8ewhO/VkgKIG/CDsYyfb788zAEI8x4Jph2B6gvVGISMBBGQEAriYlw3UDbGbkzWChmiZe8SVDG/M4GOUCRU3z4U+CY5jea3jps9dD2BR5k5L3P1WuiK12cjPqW1qobIM3DMevG42OR/FdpcW/6rK9tZ4nLE+RFDTwpCQAi2+eKM3Rry4QcWjUCI383Plb2Ca75DrD59QHFnj/hUmOZfLPZSG+C3oWEpp/9jnOxex6xafh7kXoH7rX1NzqKXlKtSUXCQnhjHU4SN1pi0G+EKZK2A2aRkEqh5zOcj/oNf6Zb+ENIELlwNZeu6YvE3en/xv0+RpbTEbKNbKJz/VHgYw8LBE=';

/** A shop that hands out one cookie. */
async function startShop(cookie: string) {
  const server = createServer((request, response) => {
    if (request.headers.cookie === undefined) response.setHeader('set-cookie', `${cookie}; Path=/; HttpOnly`);
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
    for (const secret of ['keyboard cat', 'tr0ub4dor and 3']) shops.set(secret, await startShop(signedWith(secret)));
    shops.set('Shiro', await startShop(SHIRO));
  });
  afterAll(() => {
    for (const shop of shops.values()) shop.stop();
  });

  async function looking(shop: string, cookie = 'connect.sid') {
    const { tab, panel } = await here.watched();
    await tab.goto(shops.get(shop)?.url ?? '');
    await panel.waitFor(`[data-testid=cookie-row][data-cookie="${cookie}"]`);
    await panel.click(`[data-testid=cookie-row][data-cookie="${cookie}"]`);
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

  test('that opens an encrypted value is found too', async () => {
    const panel = await looking('Shiro', 'rememberMe');
    await panel.waitFor('[data-testid=secret-trial][data-state=found]');
    expect(await panel.text()).toContain('Shiro before 1.2.5');
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

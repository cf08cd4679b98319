import { describe, expect, it } from 'vitest';
import type { LookupApi } from '../../../src/background/platform/lookups.ts';
import { createLookups } from '../../../src/background/platform/lookups.ts';

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';

interface Fake {
  readonly api: LookupApi;
  readonly asked: object[];
}

function fake(options: { granted?: readonly string[]; refuses?: string; storeOfTab?: string } = {}): Fake {
  const asked: object[] = [];
  const cookie = {
    name: 'a',
    value: '1',
    domain: '.shop.test',
    hostOnly: false,
    path: '/',
    secure: true,
    httpOnly: true,
    storeId: '0',
  };
  const api: LookupApi = {
    tabs: {
      get: async (tab) => {
        if (tab === 404) throw new Error('No tab with id: 404.');
        return { url: 'https://shop.test/', cookieStoreId: options.storeOfTab };
      },
      query: async () => [{ id: 1 }, {}],
    },
    cookies: {
      getAll: async (details) => {
        asked.push(details);
        if (options.refuses !== undefined && options.refuses in details) throw new Error('Unexpected property');
        return [cookie];
      },
      getAllCookieStores: async () => [
        { id: '0', tabIds: [1] },
        { id: '1', tabIds: [2] },
      ],
    },
    permissions: {
      contains: async ({ origins }) => origins.every((origin) => (options.granted ?? ['<all_urls>']).includes(origin)),
    },
  };
  return { api, asked };
}

describe('questions to the browser', () => {
  it.each([
    [CHROME, 'chromium', '156.0.0.0'],
    [CHROME.replace('Chrome', 'HeadlessChrome'), 'chromium', '156.0.0.0'],
    [FIREFOX, 'firefox', '153.0'],
  ])('name the browser of %s', (agent, browser, version) => {
    expect(createLookups(fake().api, agent)).toMatchObject({ browser, browserVersion: version });
  });

  it("find a tab's store in Chrome's list of stores and in Firefox's tab", async () => {
    expect(await createLookups(fake().api, CHROME).tab(2)).toEqual({ url: 'https://shop.test/', storeId: '1' });
    const container = fake({ storeOfTab: 'firefox-container-3' });
    expect(await createLookups(container.api, FIREFOX).tab(2)).toMatchObject({ storeId: 'firefox-container-3' });
    expect(await createLookups(fake().api, CHROME).tab(404)).toBeNull();
  });

  it('ask for cookies of all partitions, and of any first party only in Firefox', async () => {
    const chrome = fake();
    expect(await createLookups(chrome.api, CHROME).cookies('shop.test', '0')).toMatchObject([{ domain: 'shop.test' }]);
    expect(chrome.asked).toEqual([{ domain: 'shop.test', storeId: '0', partitionKey: {} }]);
    const firefox = fake();
    await createLookups(firefox.api, FIREFOX).cookies('shop.test', 'firefox-default');
    expect(firefox.asked).toMatchObject([{ firstPartyDomain: null, partitionKey: {} }]);
  });

  it('ask again without partitions where the browser does not know them', async () => {
    const old = fake({ refuses: 'partitionKey' });
    expect(await createLookups(old.api, CHROME).cookies('shop.test', '0')).toHaveLength(1);
    expect(old.asked).toEqual([
      { domain: 'shop.test', storeId: '0', partitionKey: {} },
      { domain: 'shop.test', storeId: '0' },
    ]);
    expect(await createLookups(fake({ refuses: 'domain' }).api, CHROME).cookies('shop.test', '0')).toBeNull();
  });

  it('know access to all sites from access to one', async () => {
    const one = createLookups(fake({ granted: ['http://shop.test/*'] }).api, CHROME);
    expect(await one.access('http://shop.test:8080/x')).toBe('granted');
    expect(await one.access('https://shop.test/')).toBe('withheld');
    expect(await one.access('chrome://newtab/')).toBe('withheld');
    expect(await createLookups(fake().api, CHROME).access('about:blank')).toBe('granted');
  });
});

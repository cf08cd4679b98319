import { describe, expect, it } from 'vitest';
import { watching } from '../stand-in.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlc2lnbmF0dXJl';
const held = {
  url: 'https://shop.test/app',
  local: 2,
  session: 0,
  truncated: false,
  entries: [
    { area: 'local' as const, key: 'token', value: JWT },
    { area: 'local' as const, key: 'diary', value: 'nobody’s business' },
  ],
};

describe('the reading of a page’s storage', () => {
  it('happens upon the user’s wish only', async () => {
    const browser = await watching();
    browser.pageStorage = held;
    browser.openPanel();
    browser.committed('https://shop.test/app');
    await browser.drain();
    expect(browser.reached).toEqual([]);
  });

  it('writes what may be a token into the log, and nothing else of it', async () => {
    const browser = await watching();
    browser.pageStorage = held;
    browser.openPanel().say({ type: 'read-storage' });
    await browser.drain();
    expect(browser.log().at(-1)).toMatchObject({
      type: 'storage-read',
      url: 'https://shop.test/app',
      entries: { local: 2, session: 0 },
      truncated: false,
      texts: [{ area: 'local', key: 'token', path: '', value: JWT }],
    });
    expect(JSON.stringify(browser.log())).not.toContain('business');
  });

  it('says so when the page cannot be read', async () => {
    const browser = await watching();
    const panel = browser.openPanel();
    panel.say({ type: 'read-storage' });
    await browser.drain();
    expect(panel.received.at(-1)).toMatchObject({ type: 'trouble' });
    expect(browser.types()).not.toContain('storage-read');
  });
});

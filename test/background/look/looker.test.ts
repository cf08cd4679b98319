import { describe, expect, it } from 'vitest';
import { StandIn, TAB, watching } from '../stand-in.ts';

async function looking(): Promise<StandIn> {
  const browser = await watching();
  browser.openPanel().say({ type: 'look', on: true });
  await browser.drain();
  return browser;
}

describe('the look at pages', () => {
  it('reaches no page and records nothing while it is off, which it is at first', async () => {
    const browser = await watching();
    browser.committed('https://shop.test/login');
    browser.noticed('password-field-shown');
    await browser.drain();
    expect(browser.reached.filter((one) => one.startsWith('inject'))).toEqual([]);
    expect(browser.types()).not.toContain('page-noticed');
  });

  it('reaches the documents that are there when it is switched on, and each new one of the tab and its windows', async () => {
    const browser = await looking();
    browser.opened(8, 'https://id.test/');
    browser.committed('https://id.test/login', 8);
    browser.committed('https://elsewhere.test/', 99);
    expect(browser.reached).toEqual([`inject ${TAB} all`, 'inject 8 0']);
  });

  it('records what is seen, with the browser’s own word on where', async () => {
    const browser = await looking();
    browser.noticed('password-field-shown', TAB, { frameId: 3, url: 'https://shop.test/login' });
    await browser.drain();
    expect(browser.log().at(-1)).toMatchObject({
      type: 'page-noticed',
      sign: 'password-field-shown',
      frame: 3,
      url: 'https://shop.test/login',
    });
  });

  it('takes nothing from a tab that is not watched, and tells the script there to stop', async () => {
    const browser = await looking();
    browser.noticed('password-field-shown', 99, { url: 'https://shop.test/login' });
    await browser.drain();
    expect(browser.types()).not.toContain('page-noticed');
    expect(browser.reached.at(-1)).toBe('stop 99');
  });

  it('ends when it is switched off', async () => {
    const browser = await looking();
    const panel = browser.openPanel();
    panel.say({ type: 'look', on: false });
    browser.committed('https://shop.test/login');
    browser.noticed('password-field-shown');
    await browser.drain();
    expect(browser.reached.slice(0, 2)).toEqual([`inject ${TAB} all`, `stop ${TAB}`]);
    expect(browser.reached.slice(2)).toEqual([`stop ${TAB}`]);
    expect(browser.types()).not.toContain('page-noticed');
    expect(panel.received.findLast((one) => one.type === 'status')).toMatchObject({ status: { looking: false } });
  });

  it('ends when DevTools closes, also when the worker was stopped in between', async () => {
    const browser = await looking();
    browser.kill();
    browser.reached.length = 0;
    browser.committed('https://shop.test/');
    await browser.drain();
    expect(browser.reached).toContain(`inject ${TAB} 0`);
    await browser.wait(12_000);
    expect(browser.reached.at(-1)).toBe(`stop ${TAB}`);
    browser.committed('https://shop.test/login');
    expect(browser.reached.at(-1)).toBe(`stop ${TAB}`);
  });

  it('goes on when DevTools comes back, and when the log is cleared', async () => {
    const browser = new StandIn();
    const devtools = browser.openDevTools();
    await browser.drain();
    browser.openPanel().say({ type: 'look', on: true });
    devtools.drop();
    await browser.wait(6_000);
    browser.openDevTools();
    await browser.drain();
    expect(browser.reached).toEqual([`inject ${TAB} all`, `stop ${TAB}`, `inject ${TAB} all`]);
    browser.openPanel().say({ type: 'clear' });
    await browser.drain();
    browser.noticed('error-shown');
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started', 'page-noticed']);
  });

  it('hands the user’s text to the pages, to new documents too, and takes it back', async () => {
    const browser = await looking();
    const panel = browser.openPanel();
    panel.say({ type: 'page-text', site: 'shop.test', text: ' Hello, Alice ' });
    browser.committed('https://shop.test/account');
    await browser.drain();
    panel.say({ type: 'page-text', site: 'shop.test', text: '' });
    await browser.drain();
    expect(browser.reached.slice(1)).toEqual([
      `look ${TAB} Hello, Alice`,
      `inject ${TAB} 0`,
      `look ${TAB} Hello, Alice`,
      `look ${TAB} `,
    ]);
    expect(panel.received.findLast((one) => one.type === 'status')).toMatchObject({ status: { pageTexts: [] } });
  });
});

import { describe, expect, it } from 'vitest';
import { StandIn, TAB, watching } from './stand-in.ts';

describe('a page that connects', () => {
  it('is refused under an unknown name', async () => {
    const browser = await watching();
    expect(browser.connect('somebody:7').open).toBe(false);
    expect(browser.connect('panel:seven').open).toBe(false);
  });

  it('as a panel is told when what it asks for is unknown', async () => {
    const browser = await watching();
    const panel = browser.connect(`panel:${TAB}`);
    panel.say({ type: 'eval' } as never);
    expect(panel.received).toMatchObject([{ type: 'trouble' }]);
  });

  it('as a DevTools page begins the watch, and holds none when it is gone before its turn', async () => {
    const browser = new StandIn();
    browser.openDevTools().drop();
    await browser.drain();
    expect(browser.types()).toEqual(['watch-started']);
    expect(browser.background.watcher.attachedTo(TAB)).toBe(false);
    browser.openDevTools();
    expect(browser.background.watcher.attachedTo(TAB)).toBe(true);
  });
});

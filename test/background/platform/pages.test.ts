import { expect, it } from 'vitest';
import { createPages } from '../../../src/background/platform/pages.ts';

function fakeApi(refuse: boolean) {
  const calls: unknown[] = [];
  const answer = (call: unknown): Promise<unknown> => {
    calls.push(call);
    return refuse ? Promise.reject(new Error('Cannot access contents of the page')) : Promise.resolve();
  };
  return {
    calls,
    pages: createPages({
      scripting: { executeScript: answer },
      tabs: { sendMessage: (tab, message) => answer({ tab, message }) },
    }),
  };
}

it('a script goes into one frame or into all, as one file of ours', async () => {
  const { calls, pages } = fakeApi(false);
  await pages.inject(7, 3);
  await pages.inject(7, null);
  pages.lookFor(7, [{ site: 'shop.test', text: 'Hello' }]);
  pages.stop(7);
  expect(calls).toEqual([
    { target: { tabId: 7, frameIds: [3] }, files: ['assets/content.js'], injectImmediately: true },
    { target: { tabId: 7, allFrames: true }, files: ['assets/content.js'], injectImmediately: true },
    { tab: 7, message: { type: 'look-for', markers: [{ site: 'shop.test', text: 'Hello' }] } },
    { tab: 7, message: 'stop-looking' },
  ]);
});

it('a page that is closed to extensions is no trouble', async () => {
  const { pages } = fakeApi(true);
  await expect(pages.inject(7, 0)).resolves.toBeUndefined();
  expect(() => pages.stop(7)).not.toThrow();
});

import { describe, expect, it } from 'vitest';
import { type KeeperLine, keepForNextPanel } from '../../panel/keep-for-next-panel.ts';
import { createStore, type Store } from '../../panel/state/store.ts';
import type { Discovering } from '../../panel/values/discovering.ts';
import { keepForPanel } from '../../src/devtools/keep-for-panel.ts';
import type { FromKeeper, ToKeeper } from '../../src/protocol.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { createFold } from '../../src/session/fold.ts';
import { transcript } from '../support/transcript.ts';
import { unaided } from '../support/unaided.ts';

const story = transcript(`
  chromium watches https://shop.test/
  12:00:01 GET https://shop.test/login
    200 text/html
    Set-Cookie: sid=LPmQwX7T3dVnGk2sYb8cRz5hJf0aUe4o; Path=/; HttpOnly
    Set-Cookie: theme=dark; Path=/
`);

const nobodyReads: Discovering = {
  ...unaided,
  readAll() {},
  read() {},
  tryWords() {},
  stopWords() {},
  forget() {},
  secretOf: () => undefined,
};

type Message = ToKeeper | FromKeeper;

/** The DevTools page, and a line to it for each panel that opens. */
function devtoolsPage() {
  const ends: ((message: Message) => void)[] = [];
  const toAllBut = (own: number, message: Message) => {
    // A copy, as a channel makes one.
    for (const [at, hear] of ends.entries()) if (at !== own) hear(structuredClone(message));
  };
  const line = (): KeeperLine & Parameters<typeof keepForPanel>[0] => {
    const own = ends.push(() => undefined) - 1;
    return {
      post: (message: Message) => toAllBut(own, message),
      hear: (listener) => {
        ends[own] = listener;
      },
    };
  };
  keepForPanel(line());
  return line;
}

function openPanel(line: KeeperLine): Store {
  const store = createStore({
    createFold,
    buildReport,
    post: () => true,
    createDiscovering: () => nobodyReads,
    painted() {},
    soon: (task) => task(),
  });
  keepForNextPanel(store, line);
  return store;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a panel that is loaded anew', () => {
  it('has the lists that were pasted, and shows what the one before it showed', async () => {
    const line = devtoolsPage();
    const first = openPanel(line());
    first.replaced('epoch 1', 1, story);
    first.pasted.value = [{ id: '1', title: 'mine', values: ['a', 'b'], times: [Number.NaN, 5] }];
    first.tab.value = 'entropy';
    first.filter.value = 'si';
    first.threshold.value = 128;
    first.entropySource.value = 'pasted 1';
    await settled();

    const second = openPanel(line());
    second.replaced('epoch 1', 1, story);
    await settled();
    await expect.poll(() => second.pasted.value).toEqual(first.pasted.value);
    expect([second.tab.value, second.filter.value, second.threshold.value]).toEqual(['entropy', 'si', 128]);
    expect(second.entropySource.value).toBe('pasted 1');
    expect(second.selection.value).toEqual(first.selection.value);
  });

  it('opens nothing that only another recording had', async () => {
    const line = devtoolsPage();
    const first = openPanel(line());
    first.replaced('epoch 1', 1, story);
    first.selection.value = { kind: 'cookie', key: 'gone' };
    first.showExpired.value = true;
    await settled();

    const second = openPanel(line());
    second.replaced('epoch 2', 1, story);
    await settled();
    expect(second.showExpired.value).toBe(true);
    expect(second.selection.value).not.toEqual({ kind: 'cookie', key: 'gone' });
  });

  it('does not disturb one that is open', async () => {
    const line = devtoolsPage();
    const first = openPanel(line());
    first.replaced('epoch 1', 1, story);
    first.tab.value = 'timeline';
    await settled();
    const beside = openPanel(line());
    beside.replaced('epoch 1', 1, story);
    await settled();
    beside.tab.value = 'findings';
    openPanel(line());
    await settled();
    expect(first.tab.value).toBe('timeline');
  });
});

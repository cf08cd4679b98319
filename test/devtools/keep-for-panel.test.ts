import { expect, it } from 'vitest';
import { keepForPanel } from '../../src/devtools/keep-for-panel.ts';
import type { FromKeeper, ToKeeper } from '../../src/protocol.ts';

it('hands the last of each part to whoever asks, and says nothing unasked', () => {
  const said: FromKeeper[] = [];
  let tell: (message: ToKeeper | FromKeeper) => void = () => undefined;
  keepForPanel({
    post: (message) => void said.push(message),
    hear: (listener) => {
      tell = listener;
    },
  });
  tell({ type: 'ask', panel: 'one' });
  expect(said).toEqual([]);
  tell({ type: 'keep', part: 'pasted', what: ['a'] });
  tell({ type: 'keep', part: 'pasted', what: ['a', 'b'] });
  tell({ type: 'keep', part: 'shown', what: { tab: 'entropy' } });
  // Another DevTools page's words are no orders.
  tell({ type: 'kept', panel: 'two', part: 'shown', what: {} });
  expect(said).toEqual([]);
  tell({ type: 'ask', panel: 'one' });
  expect(said).toEqual([
    { type: 'kept', panel: 'one', part: 'pasted', what: ['a', 'b'] },
    { type: 'kept', panel: 'one', part: 'shown', what: { tab: 'entropy' } },
  ]);
});

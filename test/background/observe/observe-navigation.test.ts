import { describe, expect, it } from 'vitest';
import { observeCommit } from '../../../src/background/observe/observe-navigation.ts';

describe('a commit becomes a fact', () => {
  it('only in the top frame', () => {
    const commit = { tabId: 1, url: 'https://shop.test/', timeStamp: 3 };
    expect(observeCommit({ ...commit, frameId: 4 })).toBeNull();
    expect(observeCommit({ ...commit, frameId: 0 })?.fact).toEqual({ type: 'navigated', url: 'https://shop.test/' });
  });
});

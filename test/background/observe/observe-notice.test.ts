import { describe, expect, it } from 'vitest';
import { observeNotice } from '../../../src/background/observe/observe-notice.ts';

const sender = { id: 'self', tab: { id: 7 }, frameId: 0, url: 'https://shop.test/login' };
const said = { type: 'noticed', sign: 'error-shown' };

describe('a message of a content script', () => {
  it('becomes one word, with the browser’s word on tab, frame and address', () => {
    expect(observeNotice(said, sender, 'self', 5)).toEqual({
      at: 5,
      source: { kind: 'page', tab: 7 },
      fact: { type: 'page-noticed', sign: 'error-shown', frame: 0, url: 'https://shop.test/login' },
    });
  });

  it('brings nothing else along, whatever else it says', () => {
    const more = { ...said, frame: 9, url: 'https://else.test/', text: 'secret', at: 1 };
    expect(observeNotice(more, sender, 'self', 5)?.fact).toEqual(observeNotice(said, sender, 'self', 5)?.fact);
  });

  it.each([
    ['from another extension', said, { ...sender, id: 'other' }],
    ['from no tab', said, { ...sender, tab: undefined }],
    ['from a page of ours', said, { ...sender, url: 'chrome-extension://self/panel.html' }],
    ['without a frame', said, { ...sender, frameId: undefined }],
    ['with another word', { type: 'noticed', sign: 'hunter2' }, sender],
    ['with a name that every object has', { type: 'noticed', sign: 'constructor' }, sender],
    ['of another type', { type: 'mark', sign: 'error-shown' }, sender],
    ['that is none', null, sender],
    ['that is text', 'error-shown', sender],
  ])('%s is nothing', (_, message, from) => {
    expect(observeNotice(message, from, 'self', 5)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { parseToPanel } from '../../../panel/state/parse-to-panel.ts';

const status = {
  tab: 7,
  browser: 'firefox',
  recording: true,
  access: 'granted',
  looking: false,
  pageTexts: [{ site: 'shop.test', text: 'Hello' }],
  bytes: 10,
  budget: 100,
};
const observations = [{ seq: 1, at: 5, type: 'navigated', url: 'https://shop.test/' }];

describe('a message from the background', () => {
  it.each([
    [{ type: 'snapshot', version: 5, epoch: 'a', from: 1, observations, status }],
    [{ type: 'appended', epoch: 'a', observations }],
    [{ type: 'status', status }],
    [{ type: 'unwatched', tab: 7 }],
    [{ type: 'trouble', message: 'The memory is full.' }],
  ])('%j is one, and nothing beside its fields is taken', (message) => {
    expect(parseToPanel({ ...message, extra: 1 })).toEqual(message);
  });

  it.each([
    [null],
    ['status'],
    [{ type: 'kept' }],
    [{ type: 'snapshot', version: 5, epoch: 'a', from: 1, observations }],
    [{ type: 'appended', epoch: 'a', observations: [null] }],
    [{ type: 'appended', epoch: 'a', observations: [{ ...observations[0], seq: '1' }] }],
    [{ type: 'appended', observations }],
    [{ type: 'status', status: { ...status, access: 'asked for' } }],
    [{ type: 'status', status: { ...status, pageTexts: ['Hello'] } }],
    [{ type: 'status', status: { ...status, bytes: undefined } }],
    [{ type: 'unwatched' }],
    [{ type: 'trouble' }],
  ])('%j is not one', (message) => {
    expect(parseToPanel(message)).toBeNull();
  });
});

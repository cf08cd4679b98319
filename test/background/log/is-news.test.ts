import { expect, it } from 'vitest';
import { isNews } from '../../../src/background/log/is-news.ts';
import { FIRST } from '../../session/support/token-stories.ts';

it('a token is no news, because it comes with every request; a scheme with a password is', () => {
  const sent = { type: 'request-sent', exchange: 'x', url: 'https://shop.test/' } as const;
  expect(isNews({ ...sent, authorization: 'bearer', tokens: [{ header: 'authorization', value: FIRST }] })).toBe(false);
  expect(isNews({ ...sent, authorization: 'basic' })).toBe(true);
  expect(isNews(sent)).toBe(false);
});

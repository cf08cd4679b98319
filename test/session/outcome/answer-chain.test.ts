import { expect, it } from 'vitest';
import { answerChain } from '../../../src/session/outcome/answer-chain.ts';
import type { OutcomeContext } from '../../../src/session/outcome/judged-attempt.ts';
import { createSiteRecord } from '../../../src/session/records/site-record.ts';
import { hopOf } from '../support/hop.ts';

function chainOf(story: string, others: readonly string[] = [], until = Number.POSITIVE_INFINITY) {
  const first = hopOf(story).exchange.hops[0];
  if (first === undefined) throw new Error('the story has no request');
  const site = createSiteRecord('shop.test');
  site.hops.push(first, ...others.map((one) => ({ ...hopOf(one), seq: first.seq + 5, at: first.at + 100 })));
  const context: OutcomeContext = { site, classOf: () => 'unknown', until, anonymous: { from: 0, to: 0 } };
  return answerChain(first, context).map(({ url }) => new URL(url).pathname);
}

const post = 'POST https://shop.test/login form: username, password';

it('follows the redirects of the request itself', () => {
  expect(chainOf(`${post}\n 302 → /a\n GET /a\n 302 → /b\n GET /b\n 200`)).toEqual(['/login', '/a', '/b']);
});

it('goes on in a new exchange where a service worker left the redirect to the page', () => {
  expect(chainOf(`${post}\n 302 → /account`, ['GET https://shop.test/account\n 200'])).toEqual(['/login', '/account']);
  expect(chainOf(`${post}\n 302 → /account`, ['GET https://shop.test/other\n 200'])).toEqual(['/login']);
});

it('takes nothing that belongs to the next attempt', () => {
  expect(chainOf(`${post}\n 302 → /account`, ['GET https://shop.test/account\n 200'], 1)).toEqual(['/login']);
});

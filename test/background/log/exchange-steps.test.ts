import { describe, expect, it } from 'vitest';
import {
  mayFollow,
  type Progress,
  progressAfter,
  type Step,
  withoutFragment,
} from '../../../src/background/log/exchange-steps.ts';
import type { Fact } from '../../../src/observation.ts';

const at = { exchange: '1', url: 'https://shop.test/' };
const FACTS = {
  started: { type: 'request-started', ...at, method: 'GET', kind: 'main_frame', frame: 0, via: 'tab' },
  sent: { type: 'request-sent', ...at },
  answered: { type: 'response-received', ...at, status: 200, setCookies: [] },
  redirected: { type: 'redirected', exchange: '1', from: at.url, to: 'https://shop.test/next', status: 302 },
  completed: { type: 'request-completed', ...at, status: 200, fromCache: false, setCookies: [] },
  failed: { type: 'request-failed', ...at, error: 'aborted' },
} satisfies Record<string, Fact>;

const after = (step: Step, method = 'POST'): Progress => ({ step, method, url: at.url, redirects: false });

describe('a step of a request', () => {
  it.each<[keyof typeof FACTS, readonly Step[]]>([
    ['started', ['challenged', 'redirected']],
    ['sent', ['started', 'sent', 'challenged']],
    ['answered', ['sent', 'answered', 'challenged']],
    ['redirected', ['started', 'answered', 'challenged']],
    ['completed', ['answered', 'challenged']],
    ['failed', ['started', 'sent', 'answered', 'challenged', 'redirected']],
  ])('%s may follow %j and no other', (name, steps) => {
    const all: readonly Step[] = ['started', 'sent', 'answered', 'challenged', 'redirected'];
    expect(all.filter((step) => mayFollow(FACTS[name], after(step)))).toEqual(steps);
  });

  it('may be left out where the cache answers', () => {
    expect(mayFollow(FACTS.answered, after('started', 'GET'))).toBe(true);
    expect(mayFollow({ ...FACTS.completed, fromCache: true }, after('started'))).toBe(true);
  });

  it('may not be at another address', () => {
    expect(mayFollow({ ...FACTS.sent, url: 'https://shop.test/next' }, after('started'))).toBe(false);
    expect(mayFollow({ ...FACTS.sent, url: `${at.url}#top` }, after('started'))).toBe(true);
  });

  it('leads on from the address of a redirect, and to the end', () => {
    expect(progressAfter(FACTS.redirected, after('answered'))).toEqual({
      step: 'redirected',
      method: 'POST',
      url: 'https://shop.test/next',
      redirects: false,
    });
    expect(progressAfter({ ...FACTS.answered, status: 401 }, after('sent'))?.step).toBe('challenged');
    expect(progressAfter({ ...FACTS.redirected, status: 0 }, after('sent'))).toBeNull();
    expect(progressAfter(FACTS.completed, after('answered'))).toBeNull();
    expect(withoutFragment('https://shop.test/#a#b')).toBe('https://shop.test/');
  });
});

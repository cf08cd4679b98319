import { describe, expect, it } from 'vitest';
import { Continuity } from '../../../src/background/log/continuity.ts';
import type { Fact, Observation } from '../../../src/observation.ts';
import { cookieOf } from '../stand-in.ts';

const URLS = { login: 'https://shop.test/login', account: 'https://shop.test/account' };

/** One fact from a line such as `1 POST login`, `1 sent login`, `1 302 login`, `1 login -> account`, `1 done account`, `1 failed account`. */
function fact(line: string): Fact {
  const [exchange = '', word = '', a = '', b = ''] = line.split(' ');
  const url = (name: string): string => URLS[name as keyof typeof URLS];
  if (word in URLS) return { type: 'redirected', exchange, from: url(word), to: url(b), status: 302 };
  const about = { exchange, url: url(a) };
  if (word === 'sent') return { type: 'request-sent', ...about };
  if (word === 'done') return { type: 'request-completed', ...about, status: 200, fromCache: false, setCookies: [] };
  if (word === 'failed') return { type: 'request-failed', ...about, error: 'aborted' };
  if (/^\d+$/.test(word)) {
    const redirect = word === '302' ? { location: '/account' } : {};
    return { type: 'response-received', ...about, status: Number(word), setCookies: ['sid=1; HttpOnly'], ...redirect };
  }
  return { type: 'request-started', ...about, method: word, kind: 'main_frame', frame: 0, via: 'tab' };
}

const WHOLE = [
  '1 POST login',
  '1 sent login',
  '1 302 login',
  '1 login -> account',
  '1 GET account',
  '1 sent account',
  '1 200 account',
  '1 done account',
];

/** Facts 10 ms apart, the later ones after a stop. @returns whether something is seen to be missing */
function loses(before: readonly string[], after: readonly string[], order = after.map((_, index) => index)): boolean {
  const log = before.map((line, index): Observation => ({ seq: index + 1, at: index * 10, ...fact(line) }));
  const continuity = new Continuity(log);
  for (const index of order) {
    if (continuity.breaks((before.length + index) * 10, fact(after[index] ?? ''))) return true;
  }
  return continuity.lacks();
}

describe('after the worker was stopped in the middle of a sign-in', () => {
  it.each(WHOLE.map((_, cut) => cut))('a story that goes on after %i facts has no gap', (cut) => {
    expect(loses(WHOLE.slice(0, cut), WHOLE.slice(cut))).toBe(false);
  });

  it.each([
    ['the beginning of a request', [], ['1 sent login']],
    ['that a form was sent', ['1 POST login'], ['1 302 login']],
    ['the answer to a form', ['1 POST login', '1 sent login'], ['1 login -> account']],
    ['a redirect and its answer', ['1 POST login', '1 sent login'], ['1 GET account']],
    ['a whole hop', ['1 POST login', '1 sent login', '1 302 login'], ['1 200 account']],
    ['an answer', ['1 GET account', '1 sent account'], ['1 done account']],
    ['the beginning after a redirect', WHOLE.slice(0, 4), ['1 200 account']],
  ])('it is seen that %s was lost', (_, before, after) => {
    expect(loses(before, after)).toBe(true);
  });

  it('facts may arrive in any order, such as listener by listener: nothing is missing', () => {
    for (const order of [
      [0, 4, 1, 5, 2, 6, 3, 7],
      [7, 6, 5, 4, 3, 2, 1, 0],
    ]) {
      expect(loses([], WHOLE, order)).toBe(false);
    }
  });

  it('a loss is said as soon as what belongs before it has had time to arrive', () => {
    const continuity = new Continuity([]);
    expect(continuity.breaks(0, fact('1 sent login'))).toBe(false);
    expect(continuity.breaks(1_000, fact('2 GET account'))).toBe(false);
    expect(continuity.breaks(1_600, fact('2 sent account'))).toBe(true);
  });

  it('a second stop soon after the first leaves no loss unsaid', () => {
    const restarted: Observation = { seq: 1, at: 0, type: 'worker-restarted', boot: 'b' };
    const lost: Observation = { seq: 2, at: 10, ...fact('1 done account') };
    expect(new Continuity([restarted, lost]).lacks()).toBe(true);
    expect(new Continuity([lost, { ...restarted, seq: 3, at: 20 }]).lacks()).toBe(false);
  });

  it('it is seen that what follows a redirect was lost', () => {
    expect(loses(WHOLE.slice(0, 3), [])).toBe(true);
    expect(loses(WHOLE.slice(0, 4), [])).toBe(true);
  });

  it('a loss that was said is not said again after the next stop', () => {
    const gap: Observation = { seq: 9, at: 9, type: 'gap', reason: 'unknown', from: 1, to: 9, detail: '' };
    const broken = WHOLE.slice(0, 4).map((line, index): Observation => ({ seq: index + 1, at: index, ...fact(line) }));
    expect(new Continuity(broken).lacks()).toBe(true);
    expect(new Continuity([...broken, gap]).lacks()).toBe(false);
  });

  it('an HttpOnly cookie that no response set shows a loss, one that a later response sets does not', () => {
    const changed: Fact = {
      type: 'cookie-changed',
      removed: false,
      cause: 'explicit',
      cookie: cookieOf({ name: 'sid', httpOnly: true }),
    };
    const lost = new Continuity([]);
    lost.breaks(0, changed);
    expect(lost.lacks()).toBe(true);
    const early = new Continuity([]);
    const rest = ['1 GET account', '1 sent account', '1 200 account', '1 done account'].map(fact);
    for (const [index, next] of [changed, ...rest].entries()) expect(early.breaks(index, next)).toBe(false);
    expect(early.lacks()).toBe(false);
  });

  it('a page that was not requested shows a loss, one from the back-forward cache does not', () => {
    const page: Fact = { type: 'navigated', url: `${URLS.account}#top` };
    const shown = (log: readonly Observation[], next: Fact): boolean => {
      const continuity = new Continuity(log);
      return continuity.breaks(9_000, next) || continuity.lacks();
    };
    expect(shown([], page)).toBe(true);
    const log = WHOLE.map((line, index): Observation => ({ seq: index + 1, at: index, ...fact(line) }));
    expect(shown(log, page)).toBe(false);
    expect(shown([], { type: 'navigated', url: 'about:blank' })).toBe(false);
  });

  it('a challenge may be answered under the same number, in either browser’s way', () => {
    const challenged = ['1 GET account', '1 sent account', '1 401 account'];
    expect(loses(challenged, ['1 done account'])).toBe(false);
    expect(loses(challenged, ['1 GET account', '1 sent account', '1 200 account', '1 done account'])).toBe(false);
  });
});

/**
 * Did the browser lose events when it stopped the worker? An orderly stop waits for quiet. An abrupt one (a crash, a kill) loses the few
 * events that were on their way to the worker (seen in Chromium 156: up to 15 ms of them). What comes afterwards shows it: a request
 * goes on whose beginning is missing, a page is shown that was not requested, or an HttpOnly cookie appears that no response had set. Pure.
 */
import type { Fact, Observation } from '../../observation.ts';
import { mayFollow, type Progress, progressAfter, withoutFragment } from './exchange-steps.ts';

/** So much later may an earlier fact arrive, ms: after a restart the browser delivers what it kept listener by listener, and Firefox tells of a page before its request. */
const OUT_OF_ORDER = 1_500;
/** Facts that are no further apart come in any order, ms. */
const ONE_MOMENT = 2;
/** What shows that events were lost comes within this time after the stop, ms. A second stop within it is examined together with the first. */
export const LOSS_SHOWS_WITHIN = 5_000;

interface Waiting {
  readonly at: number;
  readonly fact: Fact;
}

export class Continuity {
  private readonly exchanges = new Map<string, Progress>();
  /** Names in Set-Cookie lines. */
  private readonly set = new Set<string>();
  /** HttpOnly cookies that appeared after the stop. Scripts cannot make them (RFC 6265bis §5.7). */
  private readonly unexplained = new Set<string>();
  /** URLs of pages that were asked for. */
  private readonly pages = new Set<string>();
  /** Facts since the stop, in order of time. They are examined once what belongs before them has had time to arrive. */
  private readonly waiting: Waiting[] = [];

  /** @param log what was stored before the stop */
  constructor(log: Iterable<Observation>) {
    const stored = [...log];
    const last = stored.reduce((latest, { at }) => Math.max(latest, at), 0);
    const open = stored.findIndex(({ type, at }) => type === 'worker-restarted' && last - at < LOSS_SHOWS_WITHIN);
    const settled = open < 0 ? stored : stored.slice(0, open);
    for (const observation of settled.toSorted((one, other) => one.at - other.at)) this.pass(observation);
    for (const observation of open < 0 ? [] : stored.slice(open)) {
      if (observation.type === 'gap') this.release(Number.POSITIVE_INFINITY);
      if (observation.type === 'gap') this.pass(observation);
      else this.wait(observation.at, observation);
    }
  }

  /**
   * When nothing more can show a loss: is anything missing? A redirect that was not followed counts, because browsers follow them at once,
   * and so does a cookie that no response set.
   */
  lacks(): boolean {
    if (this.release(Number.POSITIVE_INFINITY)) return true;
    for (const name of this.unexplained) if (!this.set.has(name)) return true;
    for (const { step, redirects } of this.exchanges.values())
      if (step === 'redirected' || (step === 'answered' && redirects)) return true;
    return false;
  }

  /** Takes the next fact after the stop. @returns whether facts must be missing before it or an earlier one */
  breaks(at: number, fact: Fact): boolean {
    this.wait(at, fact);
    return this.release(at - OUT_OF_ORDER);
  }

  private wait(at: number, fact: Fact): void {
    let place = this.waiting.length;
    while (place > 0 && (this.waiting[place - 1]?.at ?? 0) > at) place -= 1;
    this.waiting.splice(place, 0, { at, fact });
  }

  /** Examines everything up to a time, in an order that makes sense if there is one. @returns whether there is none */
  private release(until: number): boolean {
    let missing = false;
    for (let head = this.waiting[0]; head !== undefined && head.at <= until; head = this.waiting[0]) {
      const { at } = head;
      const possible = this.waiting.findIndex((one) => one.at <= at + ONE_MOMENT && !this.misses(one.fact));
      const [{ fact } = head] = this.waiting.splice(Math.max(possible, 0), 1);
      missing ||= possible < 0;
      // Firefox reports a cookie before the response that sets it, so its name is looked for at the end.
      if (fact.type === 'cookie-changed' && !fact.removed && fact.cookie.httpOnly)
        this.unexplained.add(fact.cookie.name);
      this.pass(fact);
    }
    return missing;
  }

  /** What broke off before a gap needs no other gap. */
  private pass(fact: Fact): void {
    if (fact.type === 'gap') {
      this.exchanges.clear();
      this.unexplained.clear();
    } else this.follow(fact);
  }

  private misses(fact: Fact): boolean {
    // A page that comes from the back-forward cache was asked for earlier.
    if (fact.type === 'navigated') return /^https?:/.test(fact.url) && !this.pages.has(withoutFragment(fact.url));
    const exchange = exchangeOf(fact);
    if (exchange === undefined) return false;
    const before = this.exchanges.get(exchange);
    if (before !== undefined) return !mayFollow(fact, before);
    return fact.type !== 'request-started' && fact.type !== 'request-failed';
  }

  private follow(fact: Fact): void {
    if (fact.type === 'request-started' && fact.kind === 'main_frame') this.pages.add(withoutFragment(fact.url));
    if (fact.type === 'response-received' || fact.type === 'request-completed') {
      for (const line of fact.setCookies) this.set.add(line.slice(0, line.search(/[=;]|$/)).trim());
    }
    const exchange = exchangeOf(fact);
    if (exchange === undefined) return;
    const progress = progressAfter(fact, this.exchanges.get(exchange));
    if (progress === null) this.exchanges.delete(exchange);
    else this.exchanges.set(exchange, progress);
  }
}

/** A user's word about an exchange is no part of it. */
function exchangeOf(fact: Fact): string | undefined {
  return 'exchange' in fact && fact.type !== 'marked' ? fact.exchange : undefined;
}

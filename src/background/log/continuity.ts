/**
 * Did the browser lose events when it stopped the worker? An orderly stop waits for quiet. An abrupt one (a crash, a kill) loses the few
 * events that were on their way to the worker (seen in Chromium 156: up to 15 ms of them). What comes afterwards shows it: a request
 * goes on whose beginning is missing, a page is shown that nobody asked for, or an HttpOnly cookie appears that no response had set. Pure.
 */
import type { Fact, Observation } from '../../observation.ts';

type Step = 'started' | 'sent' | 'answered' | 'challenged' | 'redirected';

interface Progress {
  readonly step: Step;
  readonly method: string;
  readonly url: string;
  /** The last answer was a redirect. */
  readonly redirects: boolean;
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** May a fact of this kind follow the step? False when something must have come between. */
function follows(fact: Fact, { step, method, url }: Progress): boolean {
  if ('url' in fact && withoutFragment(fact.url) !== withoutFragment(url)) return false;
  switch (fact.type) {
    case 'request-started':
      return step === 'redirected' || step === 'challenged';
    case 'request-sent':
      // Browsers send again on a connection that broke.
      return step === 'started' || step === 'challenged' || step === 'sent';
    case 'response-received':
      // A GET may be answered by the cache, without having been sent.
      return step === 'started' ? method === 'GET' || method === 'HEAD' : step !== 'redirected';
    case 'redirected':
      // The browser's own redirects come before anything is sent.
      return step === 'started' || step === 'answered' || step === 'challenged';
    case 'request-completed':
      return fact.fromCache || step === 'answered' || step === 'challenged';
    default:
      return true;
  }
}

/** After a restart the browser delivers what it kept listener by listener, and Firefox tells of a page before its request, ms. */
const OUT_OF_ORDER = 1_500;
/** Facts of one moment come in any order, ms. */
const ONE_MOMENT = 2;
/** A stop is looked into for so long, ms; one that falls into the look-out of an earlier stop takes over what that had open. */
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
  /** Since the stop, in order of time: not looked at before what belongs before them has had time to arrive. */
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

  /** At the end of the look-out: is anything missing, an exchange stuck in a redirect, which browsers follow at once, or a cookie unexplained? */
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

  /** Looks at everything up to a time, in an order that makes sense if there is one. @returns whether there is none */
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

  /** What broke off before a gap has been said. */
  private pass(fact: Fact): void {
    if (fact.type === 'gap') {
      this.exchanges.clear();
      this.unexplained.clear();
    } else this.follow(fact);
  }

  private misses(fact: Fact): boolean {
    // A page that comes from the back-forward cache was asked for earlier.
    if (fact.type === 'navigated') return /^https?:/.test(fact.url) && !this.pages.has(withoutFragment(fact.url));
    if (!('exchange' in fact) || fact.type === 'marked') return false;
    const before = fact.exchange === undefined ? undefined : this.exchanges.get(fact.exchange);
    if (before !== undefined) return !follows(fact, before);
    return fact.type !== 'request-started' && fact.type !== 'request-failed';
  }

  private follow(fact: Fact): void {
    const to = (exchange: string, step: Step, url: string, method?: string): void => {
      const redirects = fact.type === 'response-received' && fact.location !== undefined && fact.status < 400;
      this.exchanges.set(exchange, {
        step,
        url,
        redirects,
        method: method ?? this.exchanges.get(exchange)?.method ?? 'GET',
      });
    };
    if (fact.type === 'request-started' && fact.kind === 'main_frame') this.pages.add(withoutFragment(fact.url));
    if (fact.type === 'request-started') to(fact.exchange, 'started', fact.url, fact.method);
    else if (fact.type === 'request-sent') to(fact.exchange, 'sent', fact.url);
    else if (fact.type === 'response-received') {
      to(fact.exchange, fact.status === 401 || fact.status === 407 ? 'challenged' : 'answered', fact.url);
    }
    // Status 0: Firefox handing a request over to the page's service worker, which goes on under another id.
    else if (fact.type === 'redirected' && fact.status === 0) this.exchanges.delete(fact.exchange);
    else if (fact.type === 'redirected') to(fact.exchange, 'redirected', fact.to);
    else if (fact.type === 'request-completed' || fact.type === 'request-failed') this.exchanges.delete(fact.exchange);
    if (fact.type === 'response-received' || fact.type === 'request-completed') {
      for (const line of fact.setCookies) this.set.add(line.slice(0, line.search(/[=;]|$/)).trim());
    }
  }
}

/**
 * How one live collection stands and what follows from the next answer: go on, wait, end. Everything that it knows can be read from the
 * log, so a worker that was stopped goes on where it was. Pure.
 */
import type { Fact, SampleAnswer, SamplePlan, SampleReason } from '../../observation.ts';
import type { SampleWish } from '../../protocol.ts';
import { siteOf } from '../log/watch-record.ts';
import type { ReadAnswer } from './read-answer.ts';

export type SampleChange = Omit<Extract<Fact, { readonly type: 'sample-changed' }>, 'type' | 'sample'>;

/** First wait when the server does not say how long; doubled each time, ms. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;
/** A shorter `Retry-After` is taken for this, ms. */
const SHORTEST_WAIT = 1_000;
/** A server that asks for more than this is left alone for good, ms. */
const LONGEST_PATIENCE = 3_600_000;
/** So many waits without a value between them end it. */
const MOST_WAITS = 5;
/** So many errors in a row make it wait, or end it when waiting won't help. */
const MOST_ERRORS = 3;
/** So many answers in a row without the cookie end it. */
const MOST_EMPTY = 5;

const SHOWN_ADDRESS = 200;

/** In which states a wish of the user changes anything. */
const WISHES: { readonly [Wish in SampleWish]: readonly SampleChange['state'][] } = {
  pause: ['running', 'waiting'],
  resume: ['paused'],
  stop: ['running', 'waiting', 'paused'],
};

export class SampleCourse {
  readonly id: string;
  readonly plan: SamplePlan;
  state: SampleChange['state'] = 'running';
  values = 0;
  /** When the last answer came, ms since the Unix epoch; 0 before the first. */
  answeredAt = 0;
  /** Not to be asked again before, ms since the Unix epoch. */
  notBefore = 0;
  /** Waits since the last value. */
  private waits = 0;
  private waitedAt = 0;
  private errors = 0;
  private empty = 0;

  constructor(id: string, plan: SamplePlan) {
    this.id = id;
    this.plan = plan;
  }

  /** Goes on by itself, now or after a wait. */
  get isActive(): boolean {
    return this.state === 'running' || this.state === 'waiting';
  }

  /** Requests that may be under way: after a wait one, until it brings a value. */
  get allowed(): number {
    return this.waits > 0 ? 1 : this.plan.atOnce;
  }

  /** Errors in a row that are taken for chance. */
  private get tolerated(): number {
    return this.waits > 0 ? 1 : MOST_ERRORS;
  }

  get missing(): number {
    return Math.max(0, this.plan.wanted - this.values);
  }

  /** Takes what the log says. @param at of the fact, ms since the Unix epoch */
  follow(at: number, fact: Fact): void {
    if (fact.type === 'sample-taken') for (const answer of fact.answers) this.count(answer);
    else if (fact.type === 'sample-changed') this.change(at, fact);
  }

  private change(at: number, { state, until }: SampleChange): void {
    if (state === 'waiting') {
      // A longer wait of the same occasion, or one that goes on after a pause, is still one wait.
      if (this.state === 'running') this.waits += 1;
      this.waitedAt = at;
      this.errors = 0;
      this.notBefore = Math.max(this.notBefore, until ?? at);
    }
    this.state = state;
  }

  private count({ at, sentAt, status, value }: SampleAnswer): void {
    this.answeredAt = Math.max(this.answeredAt, at);
    if (value !== undefined) {
      this.values += 1;
      this.errors = 0;
      this.empty = 0;
      // What was on its way when the server said stop does not mean that it may go on.
      if (sentAt >= this.waitedAt && !isRefusal(status)) this.waits = 0;
    } else if (status < 400) {
      this.empty += 1;
      this.errors = 0;
    } else if (!isRefusal(status)) this.errors += 1;
  }

  /** Takes an answer. @returns what changes because of it, to be put into the log; null when nothing does */
  answered(read: ReadAnswer, now: number): SampleChange | null {
    const { answer, location } = read;
    this.count(answer);
    if (this.state === 'ended') return null;
    if (this.missing === 0) return this.end('complete', now);
    if (isRefusal(answer.status)) return this.wait('server-asked', refusalText(read), now, read.retryAfter);
    if (this.state === 'paused') return null;
    if (this.errors >= this.tolerated) {
      const detail = `The server answered with status ${answer.status}.`;
      // Waiting does not mend what the client did wrong (RFC 9110 §15.5).
      return answer.status < 500 ? this.end('errors', now, detail) : this.wait('errors', detail, now);
    }
    if (this.empty < MOST_EMPTY) return null;
    if (location !== undefined && siteOf(location) !== siteOf(this.plan.url))
      return this.end('left-site', now, `The answer leads to ${new URL(location).hostname} and sets no such cookie.`);
    // No redirect is followed: where it leads may be what the user meant to ask.
    const leads = location === undefined ? '' : ` The answer leads to ${location.slice(0, SHOWN_ADDRESS)}.`;
    const few = `${this.empty} answers in a row, the last with status ${answer.status},`;
    if (read.tooLong)
      return this.end('no-value', now, `${few} brought no value that a browser would keep: it is too long.`);
    return this.end('no-value', now, `${few} did not set ${this.plan.cookie}.${leads}`);
  }

  /** Takes a request that came to nothing. */
  failed(detail: string, now: number): SampleChange | null {
    this.errors += 1;
    if (this.state !== 'running' || this.errors < this.tolerated) return null;
    return this.wait('errors', detail, now);
  }

  private wait(reason: 'server-asked' | 'errors', detail: string, now: number, asked?: number): SampleChange | null {
    // Several requests of one moment are refused together: that is one refusal, and only a longer wait is news.
    const again = this.state === 'waiting' || now < this.notBefore;
    const before = again ? this.waits - 1 : this.waits;
    const pause =
      asked === undefined
        ? Math.min(FIRST_WAIT * 2 ** Math.max(0, before), LONGEST_WAIT)
        : Math.max(asked, SHORTEST_WAIT);
    if (pause > LONGEST_PATIENCE) return this.end('server-asked', now, `${detail} That is too long to wait for.`);
    const until = Math.round(now + pause);
    if (!again && this.waits >= MOST_WAITS)
      return this.end(reason, now, `${detail} ${MOST_WAITS} waits have not helped.`);
    const news = !again || until >= this.notBefore + SHORTEST_WAIT;
    this.notBefore = Math.max(this.notBefore, until);
    if (!news || this.state === 'paused') return null;
    return this.note({ state: 'waiting', reason, until, detail }, now);
  }

  end(reason: SampleReason, now: number, detail?: string): SampleChange {
    return this.note({ state: 'ended', reason, ...(detail === undefined ? {} : { detail }) }, now);
  }

  /** Does the user's wish change anything now? */
  allows(wish: SampleWish): boolean {
    return WISHES[wish].includes(this.state);
  }

  /** Takes the user's wish. */
  wished(wish: SampleWish, now: number): SampleChange {
    if (wish === 'stop') return this.end('user', now);
    if (wish === 'pause') return this.note({ state: 'paused', reason: 'user' }, now);
    // Paused while it waited: the rest of the wait is waited out.
    if (this.notBefore > now) {
      return this.note({ state: 'waiting', reason: 'server-asked', until: this.notBefore }, now);
    }
    return this.note({ state: 'running', reason: 'user' }, now);
  }

  /** Notes a change, and gives it back for the log. */
  note(change: SampleChange, now: number): SampleChange {
    this.change(now, change);
    return change;
  }
}

/** 429 Too Many Requests (RFC 6585 §4), 503 Service Unavailable (RFC 9110 §15.6.4). */
function isRefusal(status: number): boolean {
  return status === 429 || status === 503;
}

function refusalText({ answer, retryAfter }: ReadAnswer): string {
  const words = answer.status === 429 ? '429 Too Many Requests' : '503 Service Unavailable';
  return retryAfter === undefined
    ? `The server answered ${words}.`
    : `The server answered ${words} and asked for ${Math.round(retryAfter / 1_000)} s.`;
}

/** One live collection under way: its lanes, what it has sent, and what came and is not in the log yet. */
import type { SampleAnswer } from '../../observation.ts';
import type { Clock } from '../platform/clock.ts';
import { type AnswerDetails, type ReadAnswer, readAnswer } from './read-answer.ts';
import type { SampleChange, SampleCourse } from './sample-course.ts';
import type { Send, SentRequest } from './sample-request.ts';

/** Answers are put into the log together: so many, or after so long (ms). */
const BATCH = 200;
const BATCH_AFTER = 200;
/** A request's headers may be told a little after it is over, ms. */
const HEADERS_LATE = 1_000;
/** A request that takes longer is given up, ms. */
const LONGEST_REQUEST = 30_000;
const NO_ANSWER = 'The browser showed no answer. Does it still let this extension see the site?';
/** The shortest pause of a lane after a failure, ms. */
const AFTER_FAILURE = 250;

export interface RunDeps {
  readonly clock: Clock;
  readonly send: Send;
  /** Names a request and nothing else; goes into the URL's fragment, which is not sent (RFC 9110 §4.1), and comes back in every event. */
  readonly newTag: () => string;
  /** May a request be sent now: is DevTools open on the tab, and is there room for the answer? */
  readonly mayGoOn: () => boolean;
  readonly taken: (answers: readonly SampleAnswer[]) => void;
  readonly changed: (change: SampleChange) => void;
}

interface Lane {
  flight: Flight | null;
  /** ms since the Unix epoch. */
  readyAt: number;
}

interface Flight {
  readonly lane: Lane;
  readonly request: SentRequest;
  readonly callOff: () => void;
  sentAt: number;
  read: ReadAnswer | null;
}

export class SampleRun {
  readonly course: SampleCourse;
  private readonly deps: RunDeps;
  private readonly lanes: readonly Lane[];
  private readonly flights = new Map<string, Flight>();
  private batch: SampleAnswer[] = [];
  private callOffFlush: (() => void) | null = null;
  private callOffPump: (() => void) | null = null;

  constructor(course: SampleCourse, deps: RunDeps) {
    this.course = course;
    this.deps = deps;
    // After a stop of the worker nobody knows which lane was when: each keeps the distance to the last answer.
    const readyAt = course.answeredAt + course.plan.delay;
    this.lanes = Array.from({ length: course.plan.atOnce }, () => ({ flight: null, readyAt }));
  }

  /** Sends what may be sent now, and comes back when more may. Safe to call at any time. */
  pump(): void {
    this.callOffPump?.();
    this.callOffPump = null;
    const { course } = this;
    const { clock, mayGoOn } = this.deps;
    const now = clock.now();
    if (!course.isActive || !mayGoOn()) return;
    if (now < course.notBefore) {
      this.pumpIn(course.notBefore - now);
      return;
    }
    if (course.state === 'waiting') this.change(course.note({ state: 'running', reason: 'server-asked' }, now));
    const free = this.lanes
      .filter(({ flight }) => flight === null)
      .toSorted((one, other) => one.readyAt - other.readyAt);
    for (const lane of free) {
      if (this.flights.size >= Math.min(course.allowed, course.missing)) return;
      if (lane.readyAt > now) {
        this.pumpIn(lane.readyAt - now);
        return;
      }
      this.depart(lane, now);
    }
  }

  private pumpIn(ms: number): void {
    this.callOffPump = this.deps.clock.after(ms, () => {
      this.callOffPump = null;
      this.pump();
    });
  }

  private depart(lane: Lane, now: number): void {
    const { clock, newTag, send } = this.deps;
    const tag = newTag();
    const request = send(`${this.course.plan.url}#${tag}`, this.course.plan.method);
    const callOff = clock.after(LONGEST_REQUEST, request.stop);
    const flight: Flight = { lane, request, callOff, sentAt: now, read: null };
    lane.flight = flight;
    this.flights.set(tag, flight);
    void request.over.then((error) => {
      callOff();
      if (flight.read !== null) return;
      clock.after(HEADERS_LATE, () => this.land(tag, error ?? NO_ANSWER));
    });
  }

  /** @returns whether the tag is that of a request of this run */
  sent(tag: string, at: number): boolean {
    const flight = this.flights.get(tag);
    if (flight !== undefined) flight.sentAt = at;
    return flight !== undefined;
  }

  /** The headers of an answer came. */
  answered(tag: string, details: AnswerDetails): void {
    const flight = this.flights.get(tag);
    if (flight === undefined || flight.read !== null) return;
    const read = readAnswer(this.course.plan.cookie, details, flight.sentAt);
    flight.read = read;
    this.batch.push(read.answer);
    const change = this.course.answered(read, this.deps.clock.now());
    if (change !== null) this.change(change);
    else if (this.batch.length >= BATCH) this.flush();
    else this.callOffFlush ??= this.deps.clock.after(BATCH_AFTER, () => this.flush());
    // The body may still be on its way; the lane is free when it is over.
    void flight.request.over.then(() => this.land(tag, null));
  }

  private land(tag: string, error: string | null): void {
    const flight = this.flights.get(tag);
    if (flight === undefined) return;
    const now = this.deps.clock.now();
    const { lane, read } = flight;
    this.flights.delete(tag);
    lane.flight = null;
    const { delay } = this.course.plan;
    lane.readyAt = read === null ? now + Math.max(delay, AFTER_FAILURE) : read.answer.at + delay;
    const change = read === null && error !== null ? this.course.failed(error, now) : null;
    if (change !== null) this.change(change);
    this.pump();
  }

  /** Writes a change into the log, after the answers that led to it. */
  change(change: SampleChange): void {
    this.flush();
    // The last answers may have filled the memory, which ends it.
    if (this.course.state !== change.state) return;
    if (change.state === 'ended') this.abandon();
    this.deps.changed(change);
  }

  private flush(): void {
    this.callOffFlush?.();
    this.callOffFlush = null;
    const answers = this.batch;
    this.batch = [];
    if (answers.length > 0) this.deps.taken(answers);
  }

  /** Ends every request that is under way; nothing of it is kept. */
  abandon(): void {
    this.callOffPump?.();
    this.callOffFlush?.();
    const flights = [...this.flights.values()];
    this.flights.clear();
    for (const { callOff, request } of flights) {
      callOff();
      request.stop();
    }
  }
}

/**
 * Live collections of identifiers: the user's plan → one request after another, without cookies → facts in the log. Holds nothing that
 * the log does not tell: after a stop of the worker, collections go on from there, and what was under way is asked for again.
 */
import type { Fact, SampleAnswer, SamplePlan } from '../../observation.ts';
import type { SampleWish } from '../../protocol.ts';
import type { Logs } from '../log/logs.ts';
import { BUDGET } from '../log/upkeep.ts';
import type { WatchLog } from '../log/watch-log.ts';
import type { Clock } from '../platform/clock.ts';
import type { Lookups } from '../platform/lookups.ts';
import type { Watcher } from '../watch/watcher.ts';
import type { AnswerDetails } from './read-answer.ts';
import { type SampleChange, SampleCourse } from './sample-course.ts';
import { planFault } from './sample-plan.ts';
import type { Send } from './sample-request.ts';
import { SampleRun } from './sample-run.ts';

/** Stored bytes of all logs together beyond which nothing more is collected. Above `BUDGET`, so that routine traffic has made room first. */
export const COLLECT_UP_TO = BUDGET + 500_000;

export interface SamplerDeps {
  readonly clock: Clock;
  readonly lookups: Lookups;
  readonly logs: Logs;
  readonly watcher: Watcher;
  readonly send: Send;
  /** Never the same twice in a browser session. */
  readonly newId: () => string;
}

type Tell = (trouble: string) => void;

interface Collecting {
  readonly log: WatchLog;
  readonly run: SampleRun;
}

export class Sampler {
  private readonly deps: SamplerDeps;
  /** Collections that have not ended, by id. */
  private readonly collecting = new Map<string, Collecting>();

  constructor(deps: SamplerDeps) {
    this.deps = deps;
  }

  /** How many have not ended. */
  get unfinished(): number {
    return this.collecting.size;
  }

  /** The user's click. @param tell what to do with a sentence that says why nothing was started */
  async start(tab: number, plan: SamplePlan, tell: Tell): Promise<void> {
    const { clock, logs, lookups, newId } = this.deps;
    const log = logs.of(tab);
    const fault = this.faultOf(log, plan);
    if (fault !== null) return tell(fault);
    const access = await lookups.access(plan.url);
    if (access === 'withheld') {
      const { hostname } = new URL(plan.url);
      return tell(
        `The browser does not let this extension see ${hostname}, so the answers’ cookies can’t be read. Give it access to the site in the browser’s extension settings, then start again.`,
      );
    }
    // Another click may have come while the browser was asked.
    const later = this.faultOf(logs.of(tab), plan);
    if (log === undefined || !logs.isCurrent(log) || later !== null) return tell(later ?? 'The log was cleared.');
    const sample = newId();
    this.write(log, clock.now(), { type: 'sample-started', sample, plan }, true);
    this.take(log, new SampleCourse(sample, plan)).pump();
  }

  private faultOf(log: WatchLog | undefined, plan: SamplePlan): string | null {
    if (log === undefined || !log.record.started || log.record.closedAt !== null)
      return 'Identifiers can be collected only while DevTools is open on the tab.';
    if (this.busy(log)) return 'A collection is under way on this tab. Stop or pause it first.';
    if (this.full())
      return 'No room is left in the memory that the browser gives an extension. Clear the log, then start again.';
    return planFault(plan, log.record.sites);
  }

  private busy(log: WatchLog): boolean {
    return [...this.collecting.values()].some((one) => one.log === log && one.run.course.isActive);
  }

  private full(): boolean {
    return this.deps.logs.bytes > COLLECT_UP_TO;
  }

  private take(log: WatchLog, course: SampleCourse): SampleRun {
    const { clock, newId, send } = this.deps;
    const run = new SampleRun(course, {
      clock,
      send,
      newTag: newId,
      mayGoOn: () => this.mayGoOn(log),
      taken: (answers) => this.keep(log, course, answers),
      changed: (change) => this.changed(log, course, change),
    });
    this.collecting.set(course.id, { log, run });
    return run;
  }

  private mayGoOn(log: WatchLog): boolean {
    const { logs, watcher } = this.deps;
    const { closedAt, tab } = log.record;
    return logs.isCurrent(log) && closedAt === null && watcher.attachedTo(tab);
  }

  private keep(log: WatchLog, course: SampleCourse, answers: readonly SampleAnswer[]): void {
    const now = this.deps.clock.now();
    this.write(log, now, { type: 'sample-taken', sample: course.id, answers }, false);
    if (!this.full() || course.state === 'ended') return;
    const detail = 'The memory that the browser gives an extension is full. What was collected stays.';
    this.collecting.get(course.id)?.run.change(course.end('full', now, detail));
  }

  private changed(log: WatchLog, { id }: SampleCourse, change: SampleChange): void {
    if (change.state === 'ended') this.collecting.delete(id);
    this.write(log, this.deps.clock.now(), { type: 'sample-changed', sample: id, ...change }, true);
  }

  /** A log that was cleared meanwhile, or whose tab is gone, takes nothing more. */
  private write(log: WatchLog, at: number, fact: Fact, urgent: boolean): void {
    const { logs } = this.deps;
    if (!logs.isCurrent(log)) return;
    logs.append(log, at, fact);
    logs.commit(urgent);
  }

  control(tab: number, sample: string, wish: SampleWish, tell: Tell): void {
    const one = this.collecting.get(sample);
    // The click came too late: the collection has ended, or has changed its state, meanwhile.
    if (one === undefined || one.log.record.tab !== tab || !one.run.course.allows(wish)) return;
    const { log, run } = one;
    if (wish === 'resume' && this.busy(log)) {
      tell('Another collection is under way on this tab. Stop or pause it first.');
      return;
    }
    run.change(run.course.wished(wish, this.deps.clock.now()));
    run.pump();
  }

  /** The logs of an earlier life are back: take up what had not ended. */
  resume(): void {
    for (const log of this.deps.logs.all()) {
      const courses = new Map<string, SampleCourse>();
      for (const fact of log.observations()) {
        if (fact.type === 'sample-started') courses.set(fact.sample, new SampleCourse(fact.sample, fact.plan));
        else if (fact.type === 'sample-taken' || fact.type === 'sample-changed') {
          courses.get(fact.sample)?.follow(fact.at, fact);
        }
      }
      for (const course of courses.values()) {
        if (course.state === 'ended') continue;
        const run = this.take(log, course);
        // The worker was stopped after the last value was stored, and before the end was.
        if (course.missing === 0) run.change(course.end('complete', this.deps.clock.now()));
      }
    }
    this.review();
  }

  /** DevTools came or went, or a log was cleared: go on, or end. */
  review(): void {
    for (const [id, { log, run }] of [...this.collecting]) {
      if (!this.deps.logs.isCurrent(log)) {
        this.collecting.delete(id);
        run.abandon();
      } else if (log.record.closedAt !== null) {
        run.change(run.course.end('devtools-closed', this.deps.clock.now()));
      } else run.pump();
    }
  }

  /** A request event of the extension's own. */
  hear(event: string, details: AnswerDetails): void {
    const tag = details.url.slice(details.url.indexOf('#') + 1);
    for (const { run } of this.collecting.values()) {
      if (event === 'onSendHeaders' && run.sent(tag, details.timeStamp)) return;
      if (event === 'onHeadersReceived') run.answered(tag, details);
    }
  }
}

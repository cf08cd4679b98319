/** Live collections of identifiers, as the log tells them. */
import { siteOf } from '../../cookie/match/registrable-domain.ts';
import type { ObservationOf, SampleAnswer } from '../../observation.ts';
import type { Collection } from '../model/model.ts';

type SampleFact = ObservationOf<'sample-started'> | ObservationOf<'sample-taken'> | ObservationOf<'sample-changed'>;

export interface Collections {
  /** A fact about a collection whose start is not in the log is ignored. */
  take(fact: SampleFact): void;
  snapshot(): readonly Collection[];
}

interface Growing {
  answers: SampleAnswer[];
  rest: Omit<Collection, 'answers'>;
  published: Collection | undefined;
}

export function createCollections(): Collections {
  const all = new Map<string, Growing>();
  let published: readonly Collection[] = [];

  const publish = (one: Growing): Collection => {
    one.published ??= { ...one.rest, answers: one.answers.slice() };
    return one.published;
  };

  return {
    take(fact) {
      const moment = { seq: fact.seq, at: fact.at };
      const known = all.get(fact.sample);
      if (fact.type === 'sample-started') {
        if (known !== undefined) return;
        const site = siteOf(fact.plan.url);
        const rest = { id: fact.sample, plan: fact.plan, site, started: moment, values: 0, changed: moment } as const;
        all.set(fact.sample, {
          answers: [],
          rest: { ...rest, state: 'running', reason: 'user' },
          published: undefined,
        });
        return;
      }
      if (known === undefined) return;
      known.published = undefined;
      if (fact.type === 'sample-taken') {
        let fresh = 0;
        for (const answer of fact.answers) {
          known.answers.push(answer);
          if (answer.value !== undefined) fresh += 1;
        }
        known.rest = { ...known.rest, values: known.rest.values + fresh };
        return;
      }
      const { id, plan, site, started, values } = known.rest;
      known.rest = {
        id,
        plan,
        site,
        started,
        values,
        state: fact.state,
        reason: fact.reason,
        changed: moment,
        ...(fact.until === undefined ? {} : { until: fact.until }),
        ...(fact.detail === undefined ? {} : { detail: fact.detail }),
      };
    },
    snapshot() {
      const now = [...all.values()].map(publish);
      if (now.length !== published.length || now.some((one, index) => one !== published[index])) published = now;
      return published;
    },
  };
}

/** The values of a story read, and the published secrets tried on those that are signed, by what the panel's workers do. */

import { doWork, type Work, type WorkAnswer } from '../../panel/values/value-work.ts';
import { auditedSites } from '../../src/checks/audit.ts';
import {
  type Discoveries,
  type Discovery,
  type Subject,
  subjectKey,
  subjectOf,
} from '../../src/checks/subject/discoveries.ts';
import type { Model } from '../../src/session/model/model.ts';

export interface Trials {
  /** Everything that is to be known of the model's values. Each value is looked at once, however many models have it. */
  over(model: Model): Promise<Discoveries>;
}

export function createTrials(): Trials {
  const known = new Map<string, Discovery>();
  return {
    async over(model) {
      for (const site of auditedSites(model)) {
        for (const holder of [...site.cookies, ...site.tokens]) {
          const subject = subjectOf(holder, site);
          if (subject === undefined || known.has(subjectKey(subject))) continue;
          known.set(subjectKey(subject), await discover(subject));
        }
      }
      return { of: (subject) => known.get(subjectKey(subject)) };
    },
  };
}

async function discover(subject: Subject): Promise<Discovery> {
  const read = await answerTo({ kind: 'read', subject });
  if (read.kind !== 'read') return { anatomy: 'failed' };
  const { anatomy, signed } = read;
  if (signed === undefined) return { anatomy };
  const tried = await answerTo({ kind: 'try-published', subject });
  if (tried.kind !== 'done') return { anatomy };
  const found = tried.found === undefined ? {} : { found: tried.found.origin };
  return { anatomy, secrets: { form: signed.form, tried: tried.tried, state: 'done', ...found } };
}

function answerTo(work: Work): Promise<WorkAnswer> {
  return new Promise((resolve) => doWork(work, resolve, () => 0));
}

import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createAssessor } from '../../../panel/entropy/assessor.ts';
import type { FromWorker, ToWorker } from '../../../panel/entropy/worker-messages.ts';
import { countingValues, strongValues } from './entropy-stories.ts';

// Real calculation, with every guess.
vi.setConfig({ testTimeout: 30_000 });

/** An assessor with a clock of its own: a task waits until the test has let its time pass. */
function atOurPace() {
  let now = 0;
  const tasks: { readonly at: number; readonly task: () => void }[] = [];
  const said: FromWorker[] = [];
  const hear = createAssessor({
    post: (message) => void said.push(message),
    // A thousandth with every look at the clock, so that slices end.
    now: () => {
      now += 0.001;
      return now;
    },
    later: (ms, task) => void tasks.push({ at: now + ms, task }),
  });
  const pass = (ms: number) => {
    const until = now + ms;
    for (let turns = 0; turns < 10_000; turns++) {
      const next = tasks.findIndex(({ at }) => at <= until);
      if (next === -1) break;
      const [due] = tasks.splice(next, 1);
      if (due !== undefined) now = Math.max(now, due.at);
      due?.task();
    }
    now = Math.max(now, until);
  };
  const assessments = () => said.flatMap((message) => (message.type === 'assessed' ? [message] : []));
  return { hear, pass, assessments, said };
}

const open: ToWorker = { type: 'open', sample: 1, name: 'sid', threshold: 64, words: [] };
const add = (values: readonly string[], sample = 1, more = false): ToWorker => ({
  type: 'add',
  sample,
  values,
  times: values.map(() => Number.NaN),
  more,
});

describe('the assessor', () => {
  it('tests nothing in sessions that are in the value itself', () => {
    const { hear, pass, assessments } = atOurPace();
    const flask = Array.from({ length: 150 }, (_, at) => `eyJ2aXNpdHMiOjF9.aw${1000 + at}.${'x'.repeat(27)}`);
    hear({ ...open, name: 'session' });
    hear(add(flask));
    pass(1);
    const [first] = assessments();
    expect(first?.assessed.assessment).toMatchObject({ n: 150, areState: true, status: 'not-testable' });
    expect(first?.assessed.guesses).toBeUndefined();
  });

  it('assesses at once, again when the sample has doubled, else once a second at most', () => {
    const { hear, pass, assessments } = atOurPace();
    // Nothing that looks like a hash, which would be tried in between.
    const values = strongValues(200).map((value) => `z${value}`);
    hear(open);
    hear(add(values.slice(0, 50)));
    pass(1);
    expect(assessments().map(({ assessed }) => assessed.assessment.n)).toEqual([50]);
    hear(add(values.slice(50, 60)));
    pass(100);
    expect(assessments()).toHaveLength(1);
    hear(add(values.slice(60, 70)));
    pass(1_000);
    expect(assessments().map(({ assessed }) => assessed.assessment.n)).toEqual([50, 70]);
  });

  it('answers about the first piece of a list, and then about the whole of it', () => {
    const { hear, pass, assessments } = atOurPace();
    const values = strongValues(200).map((value) => `z${value}`);
    hear(open);
    for (const [from, to] of [
      [0, 40],
      [40, 100],
      [100, 130],
    ] as const) {
      hear(add(values.slice(from, to), 1, true));
      pass(2_000);
    }
    expect(assessments().map(({ assessed }) => assessed.assessment.n)).toEqual([40]);
    hear(add(values.slice(130, 140)));
    pass(1);
    expect(assessments().map(({ assessed }) => assessed.assessment.n)).toEqual([40, 140]);
  });

  it('finds the hash of a counter by trying, in slices', () => {
    const { hear, pass, assessments } = atOurPace();
    hear(open);
    hear(
      add(
        Array.from({ length: 40 }, (_, n) =>
          createHash('md5')
            .update(String(n + 700))
            .digest('hex'),
        ),
      ),
    );
    pass(60_000);
    const last = assessments().at(-1)?.assessed;
    expect(last?.guesses?.done).toBe(true);
    expect(last?.assessment.known?.generator).toBe('hash-of-counter');
    expect(last?.assessment.status).toBe('below-threshold');
    expect(assessments()[0]?.assessed.assessment.known).toBeUndefined();
  });

  it('finds the generators of servers that take turns, in slices', () => {
    const { hear, pass, assessments } = atOurPace();
    const states = [11, 222, 3_333];
    const values = Array.from({ length: 300 }, (_, at) => {
      states[at % 3] = (Math.imul(states[at % 3] ?? 0, 1_664_525) + 1_013_904_223) >>> 0;
      return (states[at % 3] ?? 0).toString(16).padStart(8, '0');
    });
    hear(open);
    hear(add(values));
    pass(5_000);
    const known = assessments().map(({ assessed }) => assessed.assessment.known?.sentence);
    expect(known[0]).toBeUndefined();
    expect(known.at(-1)).toContain('Servers take turns, and the identifiers of each are made by a linear congruential');
    expect(assessments().at(-1)?.assessed.assessment.upper.bits).toBe(0);
  });

  it('forgets one sample for the next, late values of the first included', () => {
    const { hear, pass, assessments } = atOurPace();
    hear(open);
    hear(add(countingValues(30)));
    hear({ ...open, sample: 2 });
    hear(add(countingValues(30), 1));
    hear(add(strongValues(20), 2));
    pass(1);
    expect(assessments().length).toBeGreaterThan(0);
    for (const { sample, assessed } of assessments()) expect([sample, assessed.assessment.n]).toEqual([2, 20]);
  });

  it('measures against another threshold when asked', () => {
    const { hear, pass, assessments } = atOurPace();
    hear(open);
    // 31 hexadecimal characters have room for 124 bits.
    hear(add(strongValues(150).map((value) => value.slice(1))));
    pass(1);
    hear({ type: 'judge', threshold: 128 });
    pass(2_000);
    const [first, last] = [assessments()[0], assessments().at(-1)];
    expect(first?.assessed.assessment.status).toBe('nothing-found');
    expect(last?.assessed.assessment.status).toBe('below-threshold');
  });

  it('tests the identifier inside a signed value, not its signature', () => {
    const { hear, pass, assessments } = atOurPace();
    const [ids, seals] = [strongValues(120, 1), strongValues(120, 2)];
    hear({ ...open, name: 'connect.sid' });
    hear(add(ids.map((id, at) => `s%3A${id}.${(seals[at] ?? '').padEnd(43, 'A')}`)));
    pass(1);
    const assessed = assessments()[0]?.assessed;
    expect(assessed?.isPart).toBe(true);
    expect(assessed?.assessment.upper.bits).toBeLessThanOrEqual(200);
    expect(assessed?.assessment.positions).toHaveLength(32);
  });

  it('reads lists', () => {
    const { hear, said } = atOurPace();
    hear({ type: 'read', list: 4, text: 'a1\nb2', options: {} });
    expect(said).toEqual([
      { type: 'piece', list: 4, values: ['a1', 'b2'], times: [Number.NaN, Number.NaN] },
      {
        type: 'read',
        list: 4,
        reading: { kind: 'read', read: { form: 'lines', fields: [''], field: 0, distinct: 2, empty: 0 } },
      },
    ]);
  });

  it('hands a long list over in pieces, none of which takes the panel long, and says why it cannot read one', () => {
    const { hear, said } = atOurPace();
    const values = strongValues(4_500);
    hear({ type: 'read', list: 5, text: values.join('\n'), options: {} });
    const pieces = said.flatMap((one) => (one.type === 'piece' ? [one.values] : []));
    expect(pieces.map(({ length }) => length)).toEqual([2_000, 2_000, 500]);
    expect(pieces.flat()).toEqual(values);
    expect(said.at(-1)).toMatchObject({ type: 'read', list: 5 });
    hear({ type: 'read', list: 6, text: '[', options: { form: 'json' } });
    expect(said.at(-1)).toMatchObject({ type: 'read', list: 6, reading: { kind: 'failed' } });
  });
});

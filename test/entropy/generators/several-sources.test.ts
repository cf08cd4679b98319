import { describe, expect, it } from 'vitest';
import { recogniseSeveralSources } from '../../../src/entropy/generators/several-sources.ts';
import { Congruential48, MersenneTwister } from './machines.ts';
import { type Source, seeded } from './seeded.ts';
import { STRONG } from './strong.ts';

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');

/** Each server has a generator of its own. */
const MACHINES = {
  mt19937: () => {
    let seed = 4_000;
    return () => {
      const machine = new MersenneTwister(seed++);
      return () => [0, 1, 2, 3].map(() => hex(machine.next())).join('');
    };
  },
  'java-util-random': (source: Source) => () => {
    const machine = new Congruential48(source);
    return () => hex(machine.next(32)) + hex(machine.next(32));
  },
  'linear-congruential': (source: Source) => () => {
    let state = source.word();
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return hex(state);
    };
  },
} as const;

function served(
  machine: keyof typeof MACHINES,
  servers: number,
  n: number,
  face: (value: string, server: number, source: Source) => string,
  next: (source: Source, at: number) => number,
): readonly string[] {
  const source = seeded(21);
  const start = MACHINES[machine](source);
  const makers = Array.from({ length: servers }, start);
  return Array.from({ length: n }, (_, at) => {
    const server = next(source, at);
    return face(makers[server]?.() ?? '', server, source);
  });
}

function found(values: readonly string[]) {
  const tries = recogniseSeveralSources(values);
  for (;;) {
    const step = tries.next();
    if (step.done === true) return step.value;
  }
}

describe('generators of several servers', () => {
  it.each([
    ['mt19937', 900, 'a name behind a dot', (value, server) => `${value}.node${server}`],
    ['java-util-random', 120, 'a name before a dash', (value, server) => `web${server + 9}-${value}`],
    ['linear-congruential', 120, 'one character in front', (value, server) => `${'abc'[server]}${value}`],
    ['linear-congruential', 120, 'two characters behind', (value, server) => `${value}0${server}`],
  ] as const satisfies readonly (readonly [
    keyof typeof MACHINES,
    number,
    string,
    (value: string, server: number) => string,
  ])[])('%s is found among %i with %s', (machine, n, _, face) => {
    const recovery = found(served(machine, 3, n, face, (source) => source.below(3)));
    expect(recovery).toMatchObject({ generator: machine, part: 'server' });
    // Which of the three comes next is left, and what the sample leaves open of that.
    expect(recovery?.bits).toBeGreaterThanOrEqual(Math.log2(3) - 0.2);
    expect(recovery?.bits).toBeLessThan(3);
  });

  it.each([2, 3, 4])('are found where %i take turns, and nothing is left to guess', (servers) => {
    const values = served(
      'java-util-random',
      servers,
      200,
      (value) => value,
      (_, at) => at % servers,
    );
    expect(found(values)).toMatchObject({ generator: 'java-util-random', part: 'turns', bits: 0 });
  });

  it('is found where another format comes in between', () => {
    const values = served(
      'linear-congruential',
      1,
      400,
      (value, _, source) => (source.below(3) === 0 ? `${source.hex(40)}` : value),
      () => 0,
    );
    expect(found(values)).toBeUndefined();
    // The other format takes no output of the generator.
    const source = seeded(22);
    const own = served(
      'linear-congruential',
      1,
      300,
      (value) => value,
      () => 0,
    );
    const between = own.flatMap((value) => (source.below(3) === 0 ? [value, source.hex(40)] : [value]));
    expect(found(between)).toMatchObject({ generator: 'linear-congruential', part: 'format' });
  });

  it('are not seen in even draws', () => {
    for (const generator of STRONG) {
      for (const n of [20, 60, 300])
        expect(found(generator.draw(n, seeded(n)).values), `${generator.id} ${n}`).toBeUndefined();
    }
  });
});

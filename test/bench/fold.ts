/** How fast the core thinks: the fold, and what one more observation costs when the log is long already. */
import { performance } from 'node:perf_hooks';
import { buildReport } from '../../src/report/build-report.ts';
import { createFold, foldLog } from '../../src/session/fold.ts';
import { unaided } from '../support/unaided.ts';
import { type Measurement, median } from './measurement.ts';
import { syntheticLog } from './synthetic-log.ts';

export function benchFold(): Measurement[] {
  const log = syntheticLog(100_000);
  foldLog(log.slice(0, 20_000));
  const json = time(() => JSON.parse(JSON.stringify(log)));
  const folding = median([1, 2, 3].map(() => time(() => foldLog(log))));
  const fold = createFold();
  const [head, tail] = [log.slice(0, -200), log.slice(-200)];
  fold.add(head);
  buildReport(fold.model(), unaided);
  const appended = tail.map((observation) =>
    time(() => {
      fold.add([observation]);
      buildReport(fold.model(), unaided);
    }),
  );
  const perSecond = (log.length / folding) * 1000;
  return [
    { name: 'fold, observations per second', value: perSecond, unit: '/s', bound: 50_000, better: 'higher' },
    {
      name: 'fold, ratio to one JSON round trip of the same log',
      value: folding / json,
      unit: '×',
      bound: 3,
      better: 'lower',
    },
    {
      name: 'one more observation → report, median, log of 100,000',
      value: median(appended),
      unit: 'ms',
      bound: 8,
      better: 'lower',
    },
  ];
}

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

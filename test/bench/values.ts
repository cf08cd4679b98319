/**
 * How fast one value is read, and how many secrets a worker tries in a second: the work of the panel's worker, in Node's V8. Counted is
 * the processor's time of the least disturbed run: other programs slow down this one even on their own time.
 */
import { gzipSync } from 'node:zlib';
import { doWork, type Work, type WorkAnswer } from '../../panel/values/value-work.ts';
import { expressSigned, token } from '../checks/support/values.ts';
import type { Measurement } from './measurement.ts';

const WORDS = 100_000;

export function benchValues(): Measurement[] {
  const claims = {
    sub: '42',
    email: 'ada@shop.test',
    roles: Array.from({ length: 40 }, (_, index) => `role-${index}`),
  };
  const values: Readonly<Record<string, string>> = {
    'a random identifier': '8f14e45fceea167a5a36dedd4bea2543',
    'an Express signed value': expressSigned('some secret'),
    'a token of 40 claims': token(claims),
    'state in gzip and base64': gzipSync(JSON.stringify(claims)).toString('base64'),
    'the longest cookie': 'k9Xw'.repeat(1_020),
  };
  const reading = Object.entries(values).map(([name, value]) => ({
    ...{ name: `value, ${name}: read`, unit: 'ms', bound: 1, better: 'lower' as const },
    value: timed(201, 100, { kind: 'read', subject: { name: 'sid', value } }),
  }));
  const words = Array.from({ length: WORDS }, (_, index) => `word number ${index}`).join('\n');
  const subject = { name: 'connect.sid', value: values['an Express signed value'] ?? '' };
  const trying = timed(9, 2, { kind: 'try-words', subject, words });
  const published = timed(9, 3, { kind: 'try-published', subject });
  return [
    ...reading,
    {
      ...{ name: 'secrets tried against an Express signed value', unit: '/s', bound: 200_000, better: 'higher' },
      value: WORDS / (trying / 1000),
    },
    { name: 'all published secrets against it', value: published, unit: 'ms', bound: null, better: 'lower' },
  ];
}

function timed(runs: number, warm: number, work: Work): number {
  const answers: WorkAnswer[] = [];
  const run = () => {
    const started = process.cpuUsage();
    doWork(work, (answer) => void answers.push(answer), Date.now);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  for (let turn = 0; turn < warm; turn++) run();
  return Math.min(...Array.from({ length: runs }, run));
}

import { describe, expect, it } from 'vitest';
import { createLog } from '../../../panel/state/log.ts';
import type { Observation } from '../../../src/observation.ts';

const sent = (seq: number, host: string, cookie: string): Observation => ({
  type: 'request-sent',
  exchange: `e${seq}`,
  url: `https://${host}/`,
  seq,
  at: seq * 10,
  cookie,
});

describe('the log', () => {
  it('finds observations by seq, though the journal left holes', () => {
    const log = createLog();
    log.add([sent(1, 'a.test', 'x=1'), sent(5, 'a.test', 'x=1'), sent(9, 'a.test', 'x=1')]);
    expect(log.at(5)?.seq).toBe(5);
    expect(log.at(4)).toBeUndefined();
    expect(log.lastSeq()).toBe(9);
  });

  it('knows when a cookie was sent where, each request once', () => {
    const log = createLog();
    log.add([sent(1, 'a.test', 'sid=1; sid=2; b=3'), sent(2, 'www.a.test', 'sid=1'), sent(3, 'a.test', 'sid=1')]);
    expect(log.sent('sid')).toEqual([
      { host: 'a.test', seqs: [1, 3], ats: [10, 30] },
      { host: 'www.a.test', seqs: [2], ats: [20] },
    ]);
    expect(log.sent('c')).toEqual([]);
  });

  it('is not confused by names that every object has', () => {
    const log = createLog();
    log.add([sent(1, 'a.test', '__proto__=1; constructor=2; toString=3')]);
    expect(log.sent('__proto__')).toHaveLength(1);
    expect(log.sent('hasOwnProperty')).toEqual([]);
  });

  it('gathers the facts of an exchange', () => {
    const log = createLog();
    log.add([sent(1, 'a.test', 'x=1'), { ...sent(2, 'a.test', 'x=1'), exchange: 'e1' } as Observation]);
    expect(log.exchange('e1').map(({ seq }) => seq)).toEqual([1, 2]);
  });
});

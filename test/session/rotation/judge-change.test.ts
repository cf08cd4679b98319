import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/identifier/identity-of.ts';
import type { Known } from '../../../src/session/records/identity-cache.ts';
import { judgeChange } from '../../../src/session/rotation/judge-change.ts';
import { hopOf } from '../support/hop.ts';
import { express, ID_A, ID_B } from '../support/told.ts';

const known = (value: string, name = 'connect.sid'): Known => ({ value, identity: identityOf(name, value) });
const hop = hopOf('12:00:10 POST https://shop.test/login form: username, password\n 302 → /account');
const window = { hop, chain: [hop], settling: [hop], after: [], late: [] };
const row = { cookie: 'key', name: 'connect.sid', seqs: [1] };
const across = (before: Known, after: Known) => {
  const change = { before, after, lines: [], records: [], stored: undefined };
  const { verdict, finding } = judgeChange(row, change, window);
  return [verdict, finding.rule];
};

describe('from one value to the next', () => {
  it('the same one was kept', () => {
    expect(across(known(express(ID_A)), known(express(ID_A)))).toEqual(['kept', 'V2']);
  });

  it('another signature of the same one was kept too', () => {
    expect(across(known(express(ID_A)), known(express(ID_A, 'c'.repeat(43))))).toEqual(['kept', 'V4']);
  });

  it('another identifier replaced it', () => {
    expect(across(known(express(ID_A)), known(express(ID_B)))).toEqual(['rotated', 'V5']);
  });

  it('nothing can be told of encrypted values', () => {
    const sealed = (seed: string) =>
      known(`Fe26.2*1*${seed.repeat(64)}*${seed.repeat(22)}*${seed.repeat(64)}**a*b`, 's');
    expect(across(sealed('a'), sealed('b'))[0]).toBe('inconclusive');
  });
});

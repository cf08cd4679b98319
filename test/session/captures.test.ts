/** Every flow as both real browsers recorded it, folded and judged in milliseconds. */
import { describe, expect, it } from 'vitest';
import { foldLog } from '../../src/session/fold.ts';
import { nodeFlows } from '../sites/flows/node/index.ts';
import { protocolFlows } from '../sites/flows/protocols/index.ts';
import { systemFlows } from '../sites/flows/system/index.ts';
import { readCaptures } from '../support/capture-file.ts';
import { judgeFlow } from '../support/flow-judgement.ts';

const flows = [...nodeFlows, ...protocolFlows, ...systemFlows];
const captures = readCaptures();

it('is recorded twice in each browser', () => {
  const wanted = flows.flatMap(({ id }) =>
    ['chromium', 'firefox'].flatMap((browser) => ['right', 'wrong'].map((password) => `${id} ${password} ${browser}`)),
  );
  const recorded = captures.map(({ flow, password, browser }) => `${flow} ${password} ${browser}`);
  expect(recorded.toSorted()).toEqual(wanted.toSorted());
});

describe.each(captures)('$flow with the $password password in $browser', ({ flow: id, password, url, log }) => {
  it('is told as what it was', () => {
    const flow = flows.find((one) => one.id === id);
    if (flow === undefined) throw new Error(`No flow ${id}: delete its captures.`);
    judgeFlow(foldLog(log), flow, url, password);
  });
});

/**
 * Every recorded sign-in once more, with the background stopped or DevTools closed on the way: what is said afterwards may be less than what is
 * said of the whole, and is never the opposite. `LAB_LONG=1` tries every place of every recording; without it each recording is cut at every
 * second place in one of the manners, in turn.
 */
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/cookie/match/registrable-domain.ts';
import type { Observation } from '../../src/observation.ts';
import { foldLog } from '../../src/session/fold.ts';
import type { SignIn, Site } from '../../src/session/model/model.ts';
import { readCaptures } from '../support/capture-file.ts';
import { outcomeOf } from '../support/flow-judgement.ts';
import { closedBetween, stoppedAt } from '../support/interruptions.ts';

const EVERYWHERE = process.env.LAB_LONG === '1';
/** An abrupt stop loses what was on its way: up to so much, ms. */
const ON_ITS_WAY = 15;
const captures = readCaptures();

interface Cut {
  readonly how: string;
  readonly log: readonly Observation[];
}

type Manner = (log: readonly Observation[], at: number, spread: number) => Cut | undefined;

const stopped: Manner = (log, at) => ({ how: `stopped before ${at}`, log: stoppedAt(log, at, 0) });
const crashed: Manner = (log, at, spread) => {
  const first = log[at]?.at ?? 0;
  const most = log.slice(at).findIndex((one) => one.at - first > ON_ITS_WAY);
  const lost = 1 + (spread % Math.min(5, most < 0 ? log.length - at : most));
  return { how: `stopped before ${at}, ${lost} lost`, log: stoppedAt(log, at, lost) };
};
const closed: Manner = (log, at, spread) => {
  const back = Math.min(log.length, at + 1 + (spread % 13));
  return { how: `closed from ${at} to ${back}`, log: closedBetween(log, at, back) };
};
const manners: readonly Manner[] = [crashed, closed, stopped, closed];

function* cutsOf(log: readonly Observation[], turn: number): Generator<Cut> {
  const done = new Set<string>();
  for (let at = EVERYWHERE ? 1 : 1 + (turn % 2); at < log.length; at += EVERYWHERE ? 1 : 2) {
    const spreads = EVERYWHERE ? Array.from({ length: 13 }, (_, index) => index) : [at * 7 + turn * 3];
    const chosen = EVERYWHERE ? [stopped, crashed, closed] : [manners[((at >> 1) + turn) % 4] ?? closed];
    for (const manner of chosen) {
      for (const spread of spreads) {
        const cut = manner(log, at, spread);
        if (cut === undefined || done.has(cut.how)) continue;
        done.add(cut.how);
        yield cut;
      }
    }
  }
}

const siteIn = (log: readonly Observation[], url: string): Site | undefined =>
  foldLog(log).sites.find(({ domain }) => domain === siteOf(url));

const verdictsOf = (site: Site | undefined) => (site?.signIns ?? []).flatMap(({ rotation }) => rotation ?? []);

function storyOf({ outcome, answer, attempt, success, failure, rotation, missing }: SignIn): string {
  const codes = [...attempt, ...success, ...failure].map(({ code }) => code).join(' ');
  return `${outcome} ${answer} [${codes}] ${missing ?? ''} ${rotation?.rule ?? ''} ${rotation?.text ?? ''}`;
}

const GAP = /DevTools was closed|Some facts are missing/;

describe.each(captures)('$flow with the $password password in $browser', ({ log, url, flow, password, browser }) => {
  const turn = captures.findIndex((one) => one.flow === flow && one.password === password && one.browser === browser);
  const whole = siteIn(log, url);
  const wanted = verdictsOf(whole);

  it('is never told as its opposite, wherever the recording was interrupted', () => {
    for (const cut of cutsOf(log, turn)) {
      const site = siteIn(cut.log, url);
      const told = `${cut.how}: ${site?.signIns.map(storyOf).join(' | ') ?? 'nothing'}`;
      expect([outcomeOf(whole), 'uncertain', 'none'], told).toContain(outcomeOf(site));
      for (const rotation of verdictsOf(site)) {
        expect(['inconclusive', ...wanted.map((one) => one.verdict)], told).toContain(rotation.verdict);
        const doubts = [...wanted.map((one) => one.rule), 'gap', 'incomplete', 'T5', 'V30', 'V31', 'no-session'];
        if (rotation.verdict === 'inconclusive') expect(doubts, told).toContain(rotation.rule);
        if (rotation.verdict === 'inconclusive') expect(rotation.missing, told).toBeTruthy();
      }
      const seenToBeMissing = cut.log.some(({ type }) => type === 'gap');
      for (const one of site?.signIns ?? []) {
        if (one.outcome !== 'uncertain') continue;
        expect(one.missing, told).toBeTruthy();
        if (seenToBeMissing && outcomeOf(whole) !== 'uncertain' && one === site?.signIns.at(-1))
          expect(one.missing, told).toMatch(GAP);
      }
      for (const events of ['signOuts', 'expiries', 'privilegeChanges'] as const) {
        expect(site?.[events].length ?? 0, `${told} ${events}`).toBeLessThanOrEqual(whole?.[events].length ?? 0);
      }
    }
  }, 60_000);
});

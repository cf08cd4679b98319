/** The verdict on the whole session set across one sign-in, or change of password or role; where facts are missing there is none. */
import { pathOf } from '../../lexicon/address.ts';
import { doubtfulMove } from '../cookies/server-nodes.ts';
import type { CookieClass, Gap, Rotation, SignInKind } from '../model/model.ts';
import type { CookieRecord } from '../records/cookie-record.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { SiteRecord } from '../records/site-record.ts';
import { gapAround } from '../traffic/gap-around.ts';
import type { JudgedRow, Verdict } from './finding.ts';
import { judgeRows } from './judge-rows.ts';
import { rotationWindow } from './rotation-window.ts';
import { ROTATION_RULES } from './rules.ts';
import { nextStep, rotationSentence, rowSentence } from './sentences.ts';
import { weighRows } from './weigh-rows.ts';

export interface RotationContext {
  readonly site: SiteRecord;
  readonly members: readonly CookieRecord[];
  readonly classOf: (key: string) => CookieClass;
  readonly gaps: readonly Gap[];
  /** `seq` of the next attempt or sign-out. */
  readonly until: number;
  readonly occasion: SignInKind;
  /** The step before asked for another factor and had rotated already. */
  readonly rotatedAtStepBefore: boolean;
  /** A code that follows a step which nobody saw. */
  readonly firstStepUnseen: boolean;
  /** A sign-in by somebody who was signed in already. */
  readonly secondSignIn: boolean;
}

export function judgeRotation(hop: HopRecord, chain: readonly HopRecord[], context: RotationContext): Rotation {
  const { site, members, until, occasion } = context;
  const window = rotationWindow(site, hop, chain, until);
  const rows = judgeRows(members, site.groups, window);
  const { verdict, finding } = judge(rows, hop, chain, window.settling.at(-1) ?? hop, context);
  const missing = nextStep(finding, occasion);
  return {
    verdict,
    rule: ROTATION_RULES[finding.rule].code,
    rows: rows.map(({ finding: found, ...row }) => ({ ...row, text: rowSentence(found, occasion) })),
    text: rotationSentence(finding, occasion),
    ...(missing === undefined ? {} : { missing }),
  };
}

/** @param last the last request whose answer counts */
function judge(
  rows: readonly JudgedRow[],
  hop: HopRecord,
  chain: readonly HopRecord[],
  last: HopRecord,
  context: RotationContext,
): Verdict {
  const { site, members, gaps, classOf } = context;
  const gap = gapAround(gaps, hop, last);
  if (gap !== undefined) return { verdict: 'inconclusive', finding: { rule: 'gap', gap: gap.text } };
  const led = chain.length > 1 && hop.status === undefined;
  if (chain.some((one) => one.exchange.incomplete) || led || hop.sentSeq === undefined) {
    return { verdict: 'inconclusive', finding: { rule: 'incomplete' } };
  }
  if (members.length === 0) return { verdict: 'inconclusive', finding: { rule: 'no-session' } };
  const where = `${hop.method} ${pathOf(hop.url)}`;
  const weighed = weighRows(rows, {
    where,
    mayCarry: (key) => classOf(key) === 'session-possible',
    rotatedAtStepBefore: context.rotatedAtStepBefore,
    firstStepUnseen: context.firstStepUnseen,
    secondSignIn: context.secondSignIn,
  });
  if (weighed.verdict !== 'rotated') return weighed;
  const moved = doubtfulMove(hop, last.responseSeq ?? last.seq, site.cookies, members);
  if (moved === undefined) return weighed;
  const finding = { rule: 'node', rotated: weighed.finding, name: moved.name, move: moved.text } as const;
  return { verdict: 'inconclusive', finding };
}

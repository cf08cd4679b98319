/** Was a change of password or role made? From its answer and what followed it: the rules that apply, in any order. */
import { pathOf, readAddress, samePage } from '../../lexicon/address.ts';
import type { Rotation } from '../model/model.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { hopsAfter, type SiteRecord } from '../records/site-record.ts';
import { noticesBetween } from '../traffic/page-notices.ts';
import type { ChangeFinding } from './finding.ts';

/** A page that a script opens follows at once; a person reads first, ms. */
const MOVED_ON = 1_000;
/** As long after the answer a page takes to show what it was told, ms. */
const SHOWN = 8_000;

export interface ChangeEvidence {
  readonly finding: ChangeFinding;
  readonly seq: number;
}

export interface AnsweredChange {
  readonly hop: HopRecord;
  /** The last hop of its chain that was answered. */
  readonly final: HopRecord;
  /** `seq` of the next attempt, sign-out or change. */
  readonly until: number;
  readonly rotation: Rotation;
}

export function changeEvidence(change: AnsweredChange, site: SiteRecord): readonly ChangeEvidence[] {
  const { hop, final, rotation } = change;
  const { status } = final;
  if (status === undefined) return [];
  const seq = final.responseSeq ?? final.seq;
  const address = readAddress(final.url);
  const led = final !== hop;
  if (status >= 400) return [{ finding: { rule: 'changeRefused', status }, seq }];
  if (led && address.error) return [{ finding: { rule: 'ledToError' }, seq }];
  // The form's own page, or a page to sign in on, can follow on either outcome.
  const onward = led && status < 300 && !samePage(final.url, hop.page) && !samePage(final.url, hop.url);
  return [
    ...(rotation.verdict === 'rotated' ? [{ finding: { rule: 'renewedWithAnswer' }, seq } as const] : []),
    ...(onward && !address.signInPage ? [{ finding: { rule: 'ledOnward' }, seq } as const] : []),
    ...(hop.exchange.kind === 'xmlhttprequest' ? scriptEvidence(change, site) : []),
  ];
}

/** Scripts answer 200 to a wrong password too, with the error in a body that nobody reads here: only what follows it tells. */
function scriptEvidence({ hop, final, until }: AnsweredChange, site: SiteRecord): readonly ChangeEvidence[] {
  const { status = 0, respondedAt = final.at, responseSeq = final.seq } = final;
  const moved = movedOn(hop, responseSeq, respondedAt, until, site);
  const error = noticesBetween(site.notices, hop.exchange.frame, hop.at, respondedAt + SHOWN).find(
    (one) => one.sign === 'error-shown' && one.seq > hop.seq && one.seq < until,
  );
  const empty = status === 204 || status === 205;
  return [
    ...(empty ? [{ finding: { rule: 'answeredEmpty', status }, seq: responseSeq } as const] : []),
    ...(moved === undefined
      ? []
      : [{ finding: { rule: 'pageMovedOn', path: pathOf(moved.url) }, seq: moved.seq } as const]),
    ...(error === undefined ? [] : [{ finding: { rule: 'errorShown' }, seq: error.seq } as const]),
  ];
}

function movedOn(hop: HopRecord, seq: number, at: number, until: number, site: SiteRecord): HopRecord | undefined {
  for (const next of hopsAfter(site, seq)) {
    if (next.seq >= until || next.at - at > MOVED_ON) return undefined;
    const { kind, via } = next.exchange;
    const address = readAddress(next.url);
    if (kind !== 'main_frame' || via !== 'tab' || address.signInPage || address.error) continue;
    if (!samePage(next.url, hop.page)) return next;
  }
  return undefined;
}

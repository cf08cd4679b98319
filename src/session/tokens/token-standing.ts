/** What a token is taken for: what carries it, then what the traffic showed. */
import type { Moment, Reason, TokenLife } from '../model/model.ts';
import { reasonOf } from '../records/evidence.ts';
import { scoreOf } from '../records/score-of.ts';
import type { TokenRecord } from '../records/token-record.ts';
import type { TokenStanding } from './publish-token.ts';
import { LIKELY, POSSIBLE, TOKEN_RULES } from './rules.ts';
import { TRAIT_SENTENCES, type TraitCode } from './sentences.ts';
import type { TokenRow } from './tokens-at-sign-in.ts';

export interface TokenEvidence {
  /** What the successful sign-ins did to it, in order. */
  readonly rows: readonly TokenRow[];
  /** The last sign-out after which the site was used and it was not sent. */
  readonly unusedSince?: Moment;
}

export function tokenStandingOf(record: TokenRecord, { rows, unusedSince }: TokenEvidence): TokenStanding {
  const by = (...rules: readonly TokenRow['finding']['rule'][]) =>
    rows.find(({ finding }) => rules.includes(finding.rule));
  const brought = by('T1', 'T6', 'T3');
  const signedIn = by('T2');
  const stayed = brought === undefined && signedIn === undefined ? by('T4') : undefined;
  const reasons: readonly Reason[] = [
    reasonFor(CARRIERS[record.carrier.how]),
    ...(brought === undefined ? [] : [reasonFor('K4', brought.seqs.at(-1))]),
    ...(signedIn === undefined ? [] : [reasonFor('K5', signedIn.seqs.at(-1))]),
    ...(stayed === undefined ? [] : [reasonFor('K6', stayed.seqs[0])]),
    ...(record.unlocked === undefined ? [] : [reasonFor('K7', record.unlocked.seq)]),
    ...(unusedSince === undefined ? [] : [reasonFor('K8', unusedSince.seq)]),
  ];
  const score = scoreOf(reasons);
  return { class: classOf(score), score, reasons, ...(unusedSince === undefined ? {} : { unusedSince }) };
}

const CARRIERS = {
  authorization: 'K1',
  header: 'K2',
  url: 'K3',
} as const satisfies Readonly<Record<TokenLife['carrier']['how'], TraitCode>>;

function reasonFor(code: TraitCode, seq?: number): Reason {
  return reasonOf(TOKEN_RULES, TRAIT_SENTENCES, seq === undefined ? { code } : { code, seq });
}

function classOf(score: number): TokenLife['class'] {
  if (score >= LIKELY) return 'session-likely';
  return score >= POSSIBLE ? 'session-possible' : 'unknown';
}

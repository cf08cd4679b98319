/** What a token is taken for: what carries it, then what the traffic showed. */
import type { Moment, Reason, TokenLife } from '../model/model.ts';
import type { TokenRecord } from '../records/token-record.ts';
import { reasonBy } from '../story/reason-by.ts';
import type { TokenStanding } from './publish-token.ts';
import { LIKELY, POSSIBLE, TOKEN_RULES } from './rules.ts';
import { type TokenTrait, tokenTraitSentence } from './sentences.ts';
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
  const brought = by('brought', 'broughtBeside', 'replaced');
  const signedIn = by('keptAndOpened');
  const stayed = brought === undefined && signedIn === undefined ? by('stayed') : undefined;
  const reasons: readonly Reason[] = [
    reasonOf(CARRIERS[record.carrier.how]),
    ...(brought === undefined ? [] : [reasonOf('givenAtSignIn', brought.seqs.at(-1))]),
    ...(signedIn === undefined ? [] : [reasonOf('signedIn', signedIn.seqs.at(-1))]),
    ...(stayed === undefined ? [] : [reasonOf('unmoved', stayed.seqs[0])]),
    ...(record.unlocked === undefined ? [] : [reasonOf('unlocked', record.unlocked.seq)]),
    ...(unusedSince === undefined ? [] : [reasonOf('unused', unusedSince.seq)]),
  ];
  const score = reasons.reduce((sum, one) => sum + one.points, 0);
  return { class: classOf(score), score, reasons, ...(unusedSince === undefined ? {} : { unusedSince }) };
}

const CARRIERS = {
  authorization: 'inAuthorization',
  header: 'inKnownHeader',
  url: 'inNamedParameter',
} as const satisfies Readonly<Record<TokenLife['carrier']['how'], TokenTrait>>;

function reasonOf(trait: TokenTrait, seq?: number): Reason {
  return reasonBy(TOKEN_RULES[trait], tokenTraitSentence(trait), seq);
}

function classOf(score: number): TokenLife['class'] {
  if (score >= LIKELY) return 'session-likely';
  return score >= POSSIBLE ? 'session-possible' : 'unknown';
}

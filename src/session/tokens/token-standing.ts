/** What a token is taken for: what carries it, then what the traffic showed. */
import type { Moment, Reason, TokenLife } from '../model/model.ts';
import type { TokenRecord } from '../records/token-record.ts';
import type { TokenStanding } from './publish-token.ts';
import type { TokenRow } from './token-story.ts';

const LIKELY = 6;
const POSSIBLE = 2;

export interface TokenEvidence {
  /** What the successful sign-ins did to it, in order. */
  readonly rows: readonly TokenRow[];
  /** The last sign-out after which the site was used and it was not sent. */
  readonly unusedSince?: Moment;
}

export function tokenStandingOf(record: TokenRecord, { rows, unusedSince }: TokenEvidence): TokenStanding {
  const reasons: Reason[] = [ofCarrier(record)];
  const brought = rows.find((row) => row.verdict === 'new' || row.verdict === 'rotated');
  if (brought !== undefined) {
    const text = 'A sign-in that succeeded brought it: it was first sent afterwards.';
    reasons.push({ code: 'D1', points: 5, text, ...at(brought.seqs.at(-1)) });
  }
  const proved = rows.find((row) => row.proved);
  if (proved !== undefined) {
    const text = 'It was sent before a sign-in that succeeded, and opened afterwards what had refused it.';
    reasons.push({ code: 'D2', points: 5, text, ...at(proved.seqs.at(-1)) });
  }
  const same = rows.find(
    (row) => row.verdict === 'inconclusive' && row.before !== undefined && row.before === row.after,
  );
  const stayed = brought === undefined && proved === undefined ? same : undefined;
  if (stayed !== undefined) {
    const text = 'It was sent before a sign-in and stayed the same: it may name a program, as API keys do.';
    reasons.push({ code: 'D5', points: -3, text, ...at(stayed.seqs[0]) });
  }
  if (record.unlocked !== undefined) {
    const text = 'Requests with it were answered where one without it had been refused.';
    reasons.push({ code: 'D4', points: 5, text, seq: record.unlocked.seq });
  }
  if (unusedSince !== undefined) {
    const text = 'It was not sent any more after a sign-out.';
    reasons.push({ code: 'D3', points: 2, text, seq: unusedSince.seq });
  }
  const score = reasons.reduce((sum, one) => sum + one.points, 0);
  return { class: classOf(score), score, reasons, ...(unusedSince === undefined ? {} : { unusedSince }) };
}

function classOf(score: number): TokenLife['class'] {
  if (score >= LIKELY) return 'session-likely';
  return score >= POSSIBLE ? 'session-possible' : 'unknown';
}

function ofCarrier({ carrier }: TokenRecord): Reason {
  switch (carrier.how) {
    case 'authorization':
      return {
        code: 'T1',
        points: 3,
        text: 'The Authorization header is where a token goes that the server gave out.',
      };
    case 'header':
      return { code: 'T2', points: 2, text: 'Frameworks give this name to the header that carries a session.' };
    case 'url':
      return { code: 'T3', points: 2, text: 'The name of the parameter is one that sessions have.' };
  }
}

const at = (seq: number | undefined) => (seq === undefined ? {} : { seq });

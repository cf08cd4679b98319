/** Where the answer to an attempt led. */
import { samePage } from '../../../lexicon/routes/same-page.ts';
import type { Attempt } from '../../records/attempt.ts';
import type { HopRecord } from '../../records/exchange-record.ts';

export interface AnswerPlace {
  /** Address of the last page; of a redirect that was not seen to be followed, its target. */
  readonly place: string;
  readonly redirected: boolean;
  /** It is the page that the form was on, or the address that it was sent to. */
  readonly back: boolean;
}

export function answerPlace(attempt: Attempt, chain: readonly HopRecord[], final: HopRecord): AnswerPlace {
  const { status = 0, location } = final;
  // A redirect that was not followed, or not seen to be, is told by its Location header.
  const pending = status >= 300 && status < 400 ? location : undefined;
  const place =
    pending !== undefined && URL.canParse(pending, final.url) ? new URL(pending, final.url).href : final.url;
  return { place, redirected: chain.length > 1 || pending !== undefined, back: isBack(place, attempt) };
}

/** The address that the form was sent to says nothing after an identity provider's answer, which often redirects to itself. */
function isBack(place: string, { hop, federated }: Attempt): boolean {
  return samePage(place, hop.page) || (!federated && samePage(place, hop.url));
}

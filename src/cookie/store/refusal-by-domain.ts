/** RFC 6265bis §5.7 steps 8 to 10: a Domain that the host may not set. */

import { type Refusal, type RefusalRule, refusal } from './refusal.ts';

export function refusalByDomain(
  rule: Extract<RefusalRule, 'domain-not-ascii' | 'public-suffix' | 'domain-mismatch' | 'lone-dot'>,
  asked: string,
  host: string,
): Refusal {
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked;
  const texts = {
    'domain-not-ascii': 'The Domain holds characters that are not ASCII.',
    'public-suffix': `Domain=${shown} is a public suffix: a cookie for it would reach sites of other owners.`,
    'domain-mismatch': `${host} may not set a cookie for Domain=${shown}: it is neither that host nor below it.`,
    'lone-dot': 'The Domain is a dot and nothing else.',
  };
  return refusal(rule, texts[rule]);
}

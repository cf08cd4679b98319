/** The rules by which a cookie is refused, each with the paragraph that makes it one; where none does, with the browser whose own rule it is. */
import { type Browser, type DeviationId, deviations, MEASURED_VERSIONS } from '../browsers/deviations.ts';

const standards = {
  scheme: 'RFC 6265bis 5.7',
  'control-character': 'RFC 6265bis 5.6 step 1',
  empty: 'RFC 6265bis 5.7 step 2',
  nameless: own('no-nameless-cookies'),
  'ambiguous-nameless': own('no-equals-in-nameless-value'),
  'tab-inside': own('no-tab-inside'),
  size: 'RFC 6265bis 5.6',
  'domain-not-ascii': 'RFC 6265bis 5.7 step 8',
  'public-suffix': 'RFC 6265bis 5.7 step 9',
  'domain-mismatch': 'RFC 6265bis 5.7 step 10',
  'lone-dot': own('lone-dot-refused'),
  'tab-in-path': own('no-tab-in-path'),
  'secure-over-http': 'RFC 6265bis 5.7 step 13',
  'httponly-by-script': 'RFC 6265bis 5.7 step 15',
  'leave-secure-alone': 'RFC 6265bis 5.7 step 16',
  'samesite-cross-site': 'RFC 6265bis 5.7 step 18',
  'samesite-none-without-secure': 'RFC 6265bis 5.7 step 19',
  prefix: 'RFC 6265bis 5.7 steps 20 and 21',
  'http-prefix': 'Layered Cookies, "Store a cookie"',
  'prefix-in-nameless-value': 'RFC 6265bis 5.7 step 22',
  'partitioned-without-secure': 'CHIPS, "Partitioned requires Secure"',
  'third-party-blocked': 'RFC 6265bis 7.1',
  'overwrites-httponly': 'RFC 6265bis 5.7 step 23.2',
  'site-is-full': own('full-site-refuses-insecure'),
} as const;

export type RefusalRule = keyof typeof standards;

export interface Refusal {
  readonly rule: RefusalRule;
  /** One sentence for people who test web sites. */
  readonly text: string;
  /** Document and paragraph, or the browsers that go beyond all of them. */
  readonly standard: string;
}

/** A rule of no standard. */
function own(id: DeviationId): string {
  const agents: readonly Browser[] = deviations[id].agents;
  return `a rule of ${agents.map((agent) => MEASURED_VERSIONS[agent]).join(' and ')}, not of RFC 6265bis`;
}

export function refusal(rule: RefusalRule, text: string): Refusal {
  return { rule, text, standard: standards[rule] };
}

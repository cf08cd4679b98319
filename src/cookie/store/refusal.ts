/** The rules by which a cookie is refused, each with the paragraph that makes it one. */

const standards = {
  scheme: 'RFC 6265bis 5.7',
  'control-character': 'RFC 6265bis 5.6 step 1',
  empty: 'RFC 6265bis 5.7 step 2',
  nameless: 'RFC 6265bis 5.7 step 2, stricter',
  'ambiguous-nameless': 'RFC 6265bis 5.7 step 2, stricter',
  size: 'RFC 6265bis 5.6',
  'domain-not-ascii': 'RFC 6265bis 5.7 step 8',
  'public-suffix': 'RFC 6265bis 5.7 step 9',
  'domain-mismatch': 'RFC 6265bis 5.7 step 10',
  'tab-in-path': 'RFC 6265bis 5.6.4, stricter',
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
  'site-is-full': 'RFC 6265bis 5.7, removal of excess cookies',
} as const;

export type RefusalRule = keyof typeof standards;

export interface Refusal {
  readonly rule: RefusalRule;
  /** One sentence for people who test web sites. */
  readonly text: string;
  /** Document and paragraph; "stricter" where a browser goes beyond it. */
  readonly standard: string;
}

export function refusal(rule: RefusalRule, text: string): Refusal {
  return { rule, text, standard: standards[rule] };
}

/**
 * The words of protocols that say what a request is for: an OAuth 2.0 `grant_type` (RFC 6749 §4), the name of a GraphQL operation. From
 * an address they can be read; from a body only where the recorder kept the word, which is one of a closed list and no value of the user's.
 */
import { readAddress } from '../../lexicon/address.ts';
import type { HopRecord } from '../records/exchange-record.ts';

export type ProtocolWord = 'sign-in' | 'sign-out' | 'refresh' | 'password-grant' | 'code-grant' | 'client-credentials';

const GRANTS: ReadonlyMap<string, ProtocolWord> = new Map([
  ['password', 'password-grant'],
  ['authorization_code', 'code-grant'],
  ['refresh_token', 'refresh'],
  ['client_credentials', 'client-credentials'],
  ['urn:ietf:params:oauth:grant-type:token-exchange', 'client-credentials'],
]);
/** RFC 7522, 7523: the assertion beside it says what it is. RFC 8628: whoever signs in does it elsewhere. */
const NO_WORD: ReadonlySet<string> = new Set([
  'urn:ietf:params:oauth:grant-type:saml2-bearer',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
]);
const OPERATIONS: readonly (readonly [RegExp, ProtocolWord])[] = [
  [
    /^(?:refresh|renew)_?(?:token|session|access|auth|jwt)?|^tokenrefresh|^extendsession|^customeraccesstokenrenew/i,
    'refresh',
  ],
  [
    /^(?:user_?)?(?:log_?out|sign_?out|delete_?session|revoke_?token|end_?session|customer_?access_?token_?delete|tokens_?deactivate)/i,
    'sign-out',
  ],
  [
    /^(?:(?:user|customer|account|member|admin|do|perform)_?)?(?:log_?in|sign_?in|authenticate|token_?auth|token_?create|create_?session|session_?create|generate_?customer_?token|verify_?otp|obtain_?token|customer_?access_?token_?create)/i,
    'sign-in',
  ],
];
/** Identity Toolkit's method names stand behind a colon in the path (https://cloud.google.com/identity-platform/docs/reference/rest). */
const METHOD = /:(signInWith\w{1,40}|signUp|token)$/;

/** Most addresses hold none of it. */
const TELLING = /grant_type=|g(?:raph)?ql|operationName=|:signIn|:token/i;

/** @returns undefined where no such word was seen */
export function protocolWordOf(hop: HopRecord): ProtocolWord | undefined {
  const sent = sentWord(hop);
  if (sent !== undefined || !TELLING.test(hop.url)) return sent;
  const question = hop.url.indexOf('?');
  if (question >= 0 && hop.url.length - question < 4_000) {
    const query = new URLSearchParams(hop.url.slice(question));
    const grant = query.get('grant_type');
    const granted = grant === null ? undefined : GRANTS.get(grant);
    if (granted !== undefined) return granted;
    const operation =
      query.get('operationName') ?? (isGraph(hop.url) ? (query.get('op') ?? query.get('opname')) : null);
    const named = operation === null ? undefined : wordOfOperation(operation);
    if (named !== undefined) return named;
  }
  const path = question < 0 ? hop.url : hop.url.slice(0, question);
  const method = METHOD.exec(path.slice(-60))?.[1];
  if (method !== undefined && method !== 'signUp') return method === 'token' ? 'refresh' : 'password-grant';
  const last = path.slice(path.lastIndexOf('/') + 1);
  return isGraph(path) && !/^graphql$/i.test(last) ? wordOfOperation(last) : undefined;
}

/** Of the body: the recorder kept it only where it is a word of its closed lists. */
function sentWord({ body }: HopRecord): ProtocolWord | undefined {
  for (const { word } of body?.fields ?? []) {
    if (word === undefined || NO_WORD.has(word)) continue;
    const meaning = GRANTS.get(word) ?? wordOfOperation(word);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** @param name a GraphQL operation's, such as `LoginMutation` */
export function wordOfOperation(name: string): ProtocolWord | undefined {
  return OPERATIONS.find(([pattern]) => pattern.test(name.slice(0, 100)))?.[1];
}

const isGraph = (url: string): boolean => /\/(?:graphql|gql)(?:\/|\?|$)/i.test(url) && !readAddress(url).signOut;

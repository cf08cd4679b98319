/** What gives a request away as a sign-in by more than the names of single fields. */
import { siteOf } from '../../cookie/match/registrable-domain.ts';
import type { Address } from '../../lexicon/address.ts';
import { bodyShape } from '../../lexicon/body-shape.ts';
import { isFrameworkField } from '../../lexicon/framework-fields.ts';
import { provesPassword } from '../../lexicon/password-proof.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { AttemptContext } from './attempt-context.ts';
import { protocolWordOf } from './protocol-words.ts';
import type { ReadField } from './read-fields.ts';

/**
 * `federation`: a provider's signed statement. `return`: a provider's code in the address or the body. `operation`: a GraphQL operation's
 * name. `link`: a secret in an address that a mail brought. `proof`: a password proved without being sent. `callbacks`: questions of an
 * access manager and what was answered. `positional`: a remote call whose members have no names.
 */
export type AttemptShape =
  | 'federation'
  | 'return'
  | 'passkey'
  | 'code-grant'
  | 'password-grant'
  | 'operation'
  | 'proof'
  | 'callbacks'
  | 'positional'
  | 'link';

/** ForgeRock and its kin: `callbacks.0.input.0.value`. */
const CALLBACK = /^callbacks\.\d{1,3}\.input\.\d{1,3}\.value$/;
/** JSON-RPC 2.0 §4.2: parameters by position. */
const POSITION = /^params\.\d{1,2}$/;

export function attemptShape(
  hop: HopRecord,
  read: readonly ReadField[],
  address: Address,
  context: AttemptContext,
): AttemptShape | undefined {
  const names = read.filter((one) => one.filled && !isFrameworkField(one.name)).map((one) => one.name);
  const shape = bodyShape(names);
  const word = protocolWordOf(hop);
  if (shape === 'federation') return 'federation';
  if ((address.federated || postsCode(hop, read)) && cameFromElsewhere(hop)) return 'return';
  if (shape === 'passkey') return 'passkey';
  if (word === 'sign-in') return 'operation';
  if (shape === 'code-grant' || word === 'code-grant') return 'code-grant';
  if (shape === 'password-grant' || word === 'password-grant') return 'password-grant';
  if (hop.method !== 'GET' && provesPassword(names)) return 'proof';
  if (names.some((name) => CALLBACK.test(name))) return 'callbacks';
  if (address.signIn && names.includes('method') && names.filter((name) => POSITION.test(name)).length > 1)
    return 'positional';
  const link = hop.method === 'GET' && hop.exchange.kind === 'main_frame' && address.opaque && cameFromNowhere(hop);
  return link && context.gaveCookie === true && !address.toProvider ? 'link' : undefined;
}

/** OAuth 2.0 Form Post Response Mode §2: the provider's page posts what would else stand in the address. */
function postsCode(hop: HopRecord, read: readonly ReadField[]): boolean {
  const posted = (name: string) => read.some((one) => one.filled && !one.short && one.name === name);
  return hop.method === 'POST' && hop.exchange.kind === 'main_frame' && posted('code') && posted('state');
}

function cameFromElsewhere(hop: HopRecord): boolean {
  const from = hop.exchange.hops[hop.index - 1]?.url ?? hop.exchange.initiator ?? hop.page;
  return siteOf(from) !== hop.site;
}

/** Not a link on the site itself: typed, or opened from a mail. */
function cameFromNowhere(hop: HopRecord): boolean {
  const { initiator } = hop.exchange;
  return hop.index === 0 && (initiator === undefined || siteOf(initiator) !== hop.site);
}

/** Evidence of an attempt from the shape of the whole request: A4 to A8 and A13 (see `attempt.ts`). */
import { siteOf } from '../../cookie/match/registrable-domain.ts';
import type { Address } from '../../lexicon/address.ts';
import { bodyShape } from '../../lexicon/body-shape.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import type { AttemptContext } from './attempt-context.ts';
import { protocolWordOf } from './protocol-words.ts';
import type { Add, ReadField } from './read-fields.ts';

export type AttemptShape = 'federation' | 'return' | 'passkey' | 'code-grant' | 'password-grant' | 'operation' | 'link';

/** @returns what gives the request away as a sign-in, where it is more than the names of single fields */
export function addShapes(
  hop: HopRecord,
  read: readonly ReadField[],
  address: Address,
  context: AttemptContext,
  add: Add,
): AttemptShape | undefined {
  const shape = bodyShape(read.filter((one) => one.filled).map((one) => one.name));
  const word = protocolWordOf(hop);
  if (shape === 'refresh' || word === 'refresh') add('A-4', -60, 'A token was renewed, which is no sign-in.');
  if (word === 'client-credentials') add('A-8', -60, 'A program, not a person, asked for a token.');
  if (shape === 'federation') {
    add('A4', 45, 'An identity provider’s signed statement was delivered.');
    return 'federation';
  }
  if ((address.federated || postsCode(hop, read)) && cameFromElsewhere(hop)) {
    add('A5', 40, 'The browser came back from another site with an identity provider’s code.');
    return 'return';
  }
  if (shape === 'passkey') {
    add('A6', 45, 'A passkey’s signature was sent.');
    return 'passkey';
  }
  if (word === 'sign-in') {
    add('A7', 35, 'The operation that was called speaks of signing in.');
    return 'operation';
  }
  if (shape === 'code-grant' || word === 'code-grant') {
    add('A8', 40, 'An authorization code was exchanged.');
    return 'code-grant';
  }
  if (shape === 'password-grant' || word === 'password-grant') {
    add('A8', 40, 'A token was asked for with a password.');
    return 'password-grant';
  }
  const link = hop.method === 'GET' && hop.exchange.kind === 'main_frame' && address.opaque && cameFromNowhere(hop);
  if (link && context.gaveCookie === true && !address.toProvider) {
    add('A13', 20, 'A link with a secret in it was opened, and the answer gave a likely session cookie.');
    return 'link';
  }
  return undefined;
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

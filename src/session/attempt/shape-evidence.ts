/** What is seen of an attempt in the shape of the whole request. */
import { bodyShape } from '../../lexicon/body-shape.ts';
import type { AttemptRequest } from './attempt-request.ts';
import type { AttemptShape } from './attempt-shape.ts';
import { protocolWordOf } from './protocol-words.ts';
import type { AttemptEvidence } from './sentences.ts';

const RULE_OF = {
  federation: 'A4',
  return: 'A5',
  passkey: 'A6',
  operation: 'A7',
  'code-grant': 'A8',
  'password-grant': 'A8p',
  link: 'A13',
  proof: 'A16',
  callbacks: 'A17',
  positional: 'A18',
} as const satisfies Readonly<Record<AttemptShape, AttemptEvidence['code']>>;

export function shapeEvidence({ hop, read, shape }: AttemptRequest): readonly AttemptEvidence[] {
  const { seq } = hop;
  const found: AttemptEvidence[] = [];
  const word = protocolWordOf(hop);
  const refreshes = bodyShape(read.filter((one) => one.filled).map((one) => one.name)) === 'refresh';
  if (refreshes || word === 'refresh') found.push({ code: 'A-4', seq });
  if (word === 'client-credentials') found.push({ code: 'A-8', seq });
  if (shape !== undefined) found.push({ code: RULE_OF[shape], seq });
  return found;
}

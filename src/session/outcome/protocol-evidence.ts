/** What is seen of an attempt's outcome in protocols that leave the server no choice. */
import { readAddress } from '../../lexicon/address.ts';
import { bodyShape } from '../../lexicon/body-shape.ts';
import { isSignInName } from '../../lexicon/routes/is-sign-in-name.ts';
import { samePage } from '../../lexicon/routes/same-page.ts';
import { protocolWordOf } from '../attempt/protocol-words.ts';
import type { HopRecord } from '../records/exchange-record.ts';
import { isServletForm } from './is-servlet-form.ts';
import type { JudgedAttempt } from './judged-attempt.ts';
import type { OutcomeEvidence } from './sentences.ts';

export function protocolEvidence({ attempt, chain, final }: JudgedAttempt): readonly OutcomeEvidence[] {
  const { hop } = attempt;
  const { status = 0 } = final;
  const seq = final.responseSeq ?? final.seq;
  const servlet = isServletForm(hop);
  const [first, second] = chain;
  if (first === undefined) return [];
  if (second === undefined) {
    const found: OutcomeEvidence[] = [];
    if (status === 200 && grantsToken(hop)) found.push({ code: 'B17', seq });
    if (status >= 200 && status < 300 && servlet) found.push({ code: 'F12', seq });
    return found;
  }
  if (!servlet || (first.status ?? 0) >= 400 || status >= 300 || !samePage(second.url, hop.page)) return [];
  const address = readAddress(second.url);
  return isSignInName(second.url) || address.error ? [] : [{ code: 'B18', seq }];
}

function grantsToken(hop: HopRecord): boolean {
  if (hop.exchange.kind !== 'xmlhttprequest') return false;
  if (hop.contentType !== undefined && !/json/i.test(hop.contentType)) return false;
  const names = (hop.body?.fields ?? []).filter((one) => one.size !== 'empty').map((one) => one.name);
  return protocolWordOf(hop) === 'password-grant' || bodyShape(names) === 'password-grant';
}

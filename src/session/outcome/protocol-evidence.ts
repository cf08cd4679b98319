/** Evidence of an attempt's outcome from protocols that leave the server no choice: B17, B18 and F12 (see `outcome.ts`). */
import { readAddress, samePage } from '../../lexicon/address.ts';
import { bodyShape } from '../../lexicon/body-shape.ts';
import { protocolWordOf } from '../attempt/protocol-words.ts';
import type { Judging } from './judging.ts';
import { isServletForm } from './place-evidence.ts';

export function judgeProtocol({ attempt, chain, final, success, failure }: Judging): void {
  const { hop } = attempt;
  const { status = 0 } = final;
  const seq = final.responseSeq ?? final.seq;
  if (chain.length === 1 && status === 200 && grantsToken(attempt.hop)) {
    const text = 'The token was granted: a token endpoint answers 400 or 401 to a wrong password (RFC 6749 §5.2).';
    success.push({ code: 'B17', points: 40, text, seq });
  }
  if (chain.length === 1 && status >= 200 && status < 300 && isServletForm(hop)) {
    const text =
      'The servlet standard’s form answers a right password with a redirect, and a wrong one with a page (Jakarta Servlet 6.0 §13.6.3).';
    failure.push({ code: 'F12', points: 30, text, seq });
  }
  const [first, second] = chain;
  if (first === undefined || second === undefined || !isServletForm(hop) || (first.status ?? 0) >= 400) return;
  const address = readAddress(second.url);
  if (samePage(second.url, hop.page) && !address.signInPage && !address.error && status < 300) {
    const text = 'The servlet standard’s form leads back to the wanted page only after a right password.';
    success.push({ code: 'B18', points: 25, text, seq });
  }
}

function grantsToken(hop: Judging['final']): boolean {
  if (hop.exchange.kind !== 'xmlhttprequest') return false;
  if (hop.contentType !== undefined && !/json/i.test(hop.contentType)) return false;
  const names = (hop.body?.fields ?? []).filter((one) => one.size !== 'empty').map((one) => one.name);
  return protocolWordOf(hop) === 'password-grant' || bodyShape(names) === 'password-grant';
}

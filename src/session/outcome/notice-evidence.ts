/** What is seen of an attempt's outcome in what a content script saw in the page. */
import { readAddress } from '../../lexicon/address.ts';
import { noticesBetween } from '../traffic/page-notices.ts';
import type { JudgedAttempt } from './judged-attempt.ts';
import type { OutcomeEvidence } from './sentences.ts';

/** As long after the answer a page takes to show what it was told, ms. */
const SHOWN = 8_000;

export function noticeEvidence(judged: JudgedAttempt): readonly OutcomeEvidence[] {
  return [...namedTextEvidence(judged), ...formEvidence(judged)];
}

/** What the document of the form, and the one after it, showed of the form and of signing out. */
function formEvidence(judged: JudgedAttempt): readonly OutcomeEvidence[] {
  const { attempt, context, final, settled } = judged;
  const { hop } = attempt;
  const seen = noticesBetween(context.site.notices, hop.exchange.frame, hop.at, settled.at + SHOWN).filter(
    (one) => one.seq > hop.seq && one.seq < context.until,
  );
  if (seen.length === 0) return [];
  const found: OutcomeEvidence[] = [];
  const last = (sign: (typeof seen)[number]['sign']) => seen.findLast((one) => one.sign === sign);
  const [shown, gone] = [last('password-field-shown'), last('password-field-gone')];
  // An answer can show the page after the form at the form's own address.
  const left = final === hop || !readAddress(final.url).signInPage;
  if (gone !== undefined && gone.seq > (shown?.seq ?? 0) && left) found.push({ code: 'B6', seq: gone.seq });
  const out = last('sign-out-control-shown');
  if (out !== undefined && !offeredToAll(judged)) found.push({ code: 'B7', seq: out.seq });
  const error = last('error-shown');
  const again = shown !== undefined && shown.at > settled.at && gone === undefined ? shown : undefined;
  if (error !== undefined) found.push({ code: 'F4', seq: error.seq }, { code: 'F7', seq: error.seq });
  else if (again !== undefined) found.push({ code: 'F4f', seq: again.seq }, { code: 'F7', seq: again.seq });
  return found;
}

/** Each document tells of its control anew: one that a document showed while nobody was signed in says nothing in the next. */
function offeredToAll({ attempt: { hop }, context: { site, anonymous } }: JudgedAttempt): boolean {
  return site.notices.some(
    ({ sign, seq }) => sign === 'sign-out-control-shown' && seq > anonymous.from && seq < hop.seq,
  );
}

/** The text that the user named as a signed-in page's, in whatever frame: it was not there before, and is afterwards, or not. */
function namedTextEvidence({ attempt, context, settled }: JudgedAttempt): readonly OutcomeEvidence[] {
  const { hop } = attempt;
  const signs = context.site.notices.filter((one) => one.sign === 'marker-shown' || one.sign === 'marker-gone');
  const before = signs.findLast((one) => one.seq < hop.seq);
  const after = signs.findLast(
    (one) => one.seq > settled.seq && one.seq < context.until && one.at <= settled.at + SHOWN,
  );
  if (after === undefined || before?.sign === 'marker-shown') return [];
  return [{ code: after.sign === 'marker-shown' ? 'B21' : 'F13', seq: after.seq }];
}

/** Evidence of an attempt's outcome from what a content script saw in the page: B6, B7, F4 and F7 may doubt and settle nothing; B21 and F13 rest on the user's own text. */
import { readAddress } from '../../lexicon/address.ts';
import { noticesBetween } from '../traffic/page-notices.ts';
import type { Judging } from './judging.ts';

/** As long after the answer a page takes to show what it was told. */
const SHOWN = 8_000;

export function judgeNotices(judging: Judging): void {
  judgeMarker(judging);
  const { attempt, context, final, settled, success, failure } = judging;
  const { hop } = attempt;
  const seen = noticesBetween(context.site.notices, hop.exchange.frame, hop.at, settled.at + SHOWN).filter(
    (one) => one.seq > hop.seq && one.seq < context.until,
  );
  if (seen.length === 0) return;
  const last = (sign: (typeof seen)[number]['sign']) => seen.findLast((one) => one.sign === sign);
  const [shown, gone] = [last('password-field-shown'), last('password-field-gone')];
  const error = last('error-shown');
  // An answer can show the page after the form at the form's own address.
  const left = final === hop || !readAddress(final.url).signInPage;
  if (gone !== undefined && gone.seq > (shown?.seq ?? 0) && left) {
    success.push({ code: 'B6', points: 20, text: 'The password field has left the page.', seq: gone.seq });
  }
  const out = last('sign-out-control-shown');
  if (out !== undefined && !offeredToAll(judging)) {
    success.push({ code: 'B7', points: 20, text: 'A way to sign out has appeared in the page.', seq: out.seq });
  }
  const again = error ?? (shown !== undefined && shown.at > settled.at && gone === undefined ? shown : undefined);
  if (again === undefined) return;
  const text =
    error === undefined ? 'The page shows the password field again.' : 'The page shows an error at the form.';
  failure.push({ code: 'F4', points: 25, text, seq: again.seq });
  if (success.some((one) => one.code === 'B4')) {
    failure.push({
      code: 'F7',
      points: 10,
      text: 'The answer of 200 was followed by an error in the page.',
      seq: again.seq,
    });
  }
}

/** Each document tells of its control anew: one that a document showed while nobody was signed in says nothing in the next. */
function offeredToAll({ attempt: { hop }, context: { site, anonymous } }: Judging): boolean {
  return site.notices.some(
    ({ sign, seq }) => sign === 'sign-out-control-shown' && seq > anonymous.from && seq < hop.seq,
  );
}

/**
 * The text that the user named as a signed-in page's, in whatever frame: it was not there before, and is afterwards, or not. It is the
 * user's word about the page and no more than that: as strong as a page that opens (B8) at most, so never enough alone.
 */
function judgeMarker({ attempt, context, settled, success, failure }: Judging): void {
  const { hop } = attempt;
  const signs = context.site.notices.filter((one) => one.sign === 'marker-shown' || one.sign === 'marker-gone');
  const before = signs.findLast((one) => one.seq < hop.seq);
  const after = signs.findLast(
    (one) => one.seq > settled.seq && one.seq < context.until && one.at <= settled.at + SHOWN,
  );
  if (after === undefined || before?.sign === 'marker-shown') return;
  if (after.sign === 'marker-shown') {
    const text = 'The text that you named as a signed-in page’s is there, and was not before.';
    success.push({ code: 'B21', points: 35, text, seq: after.seq });
  } else {
    const text = 'The text that you named as a signed-in page’s is not there.';
    failure.push({ code: 'F13', points: 20, text, seq: after.seq });
  }
}

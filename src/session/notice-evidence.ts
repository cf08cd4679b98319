/** Evidence of an attempt's outcome from what a content script saw in the page: B6, B7, F4 and F7. It may doubt, and settles nothing. */
import { readAddress } from './address.ts';
import type { Judging } from './outcome.ts';
import { noticesBetween } from './page-notices.ts';

/** As long after the answer a page takes to show what it was told. */
const SHOWN = 8_000;

export function judgeNotices({ attempt, context, final, settled, success, failure }: Judging): void {
  const { hop } = attempt;
  const seen = noticesBetween(context.site.notices, hop.exchange.frame, hop.at, settled.at + SHOWN).filter(
    (one) => one.seq > hop.seq && one.seq < context.until,
  );
  if (seen.length === 0) return;
  const last = (sign: (typeof seen)[number]['sign']) => seen.findLast((one) => one.sign === sign);
  const [shown, gone] = [last('password-field-shown'), last('password-field-gone')];
  const error = last('error-shown');
  if (gone !== undefined && gone.seq > (shown?.seq ?? 0) && !readAddress(final.url).signInPage) {
    success.push({ code: 'B6', points: 20, text: 'The password field has left the page.', seq: gone.seq });
  }
  const out = last('sign-out-control-shown');
  if (out !== undefined) {
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

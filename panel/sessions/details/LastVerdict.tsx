import type { RotationRow, SignIn } from '../../../src/session/model/model.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';
import { rowVerdictWords } from '../rows/session-rows.ts';

/** What the last sign-in did to a cookie or token, and the way to its story. */
export function LastVerdict({ signIn, row }: { readonly signIn: SignIn; readonly row: RotationRow }) {
  const store = useStore();
  return (
    <>
      <Verdict {...rowVerdictWords[row.verdict]} /> <SiteText text={row.text} limit={800} />{' '}
      <button type="button" class="link" onClick={() => store.select({ kind: 'sign-in', id: signIn.id })}>
        the whole story
      </button>
    </>
  );
}

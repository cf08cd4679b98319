import type { SignIn } from '../../../src/session/model/model.ts';
import { pathOf } from '../../parts/text/path-of.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { clockTime, fullTime } from '../../parts/text/times.ts';
import { useStore } from '../../state/store-context.ts';

/** Asks whether a request that had the effect of a sign-in was one. The answer is about this request, whatever was sent since. */
export function SignInQuestion(props: { readonly signIn: SignIn }) {
  const store = useStore();
  const { signIn } = props;
  const { site, exchange } = signIn;
  const answer = (mark: 'signed-in' | 'not-a-sign-in') => () => {
    const about = exchange === undefined ? {} : { exchange };
    store.ask({ type: 'mark', mark: { type: 'marked', mark, site, ...about } });
  };
  return (
    <p class="sign-in-question" data-testid="sign-in-question">
      <span>
        {signIn.method} <SiteText text={pathOf(signIn.url)} limit={80} /> at{' '}
        <time title={fullTime(signIn.at)}>{clockTime(signIn.at)}</time> may be a sign-in. Was it one?
      </span>{' '}
      <span class="bar-group">
        <button type="button" class="button" data-testid="was-a-sign-in" onClick={answer('signed-in')}>
          Yes
        </button>
        <button type="button" class="button" data-testid="was-no-sign-in" onClick={answer('not-a-sign-in')}>
          No
        </button>
      </span>
    </p>
  );
}

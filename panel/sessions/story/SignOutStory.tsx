import type { SignOut, Site } from '../../../src/session/model/model.ts';
import { EvidenceList } from '../../parts/EvidenceList.tsx';
import { Section } from '../../parts/Section.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { clockTime, fullTime } from '../../parts/text/times.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';
import { ReasonList } from '../details/Reasons.tsx';
import { fateSentence, fateWords } from '../rows/token-words.ts';

/** What a sign-out ended and what it left. */
export function SignOutStory(props: { readonly site: Site; readonly signOut: SignOut }) {
  const store = useStore();
  const { site, signOut } = props;
  const names = (keys: readonly string[]) =>
    keys.map((key) => site.cookies.find((cookie) => cookie.key === key)?.name ?? key).join(', ');
  return (
    <section class="details" data-testid="details" aria-labelledby="details-title">
      <header class="details-head">
        <h2 id="details-title" tabIndex={-1}>
          Sign-out
        </h2>
        <time class="dim" title={fullTime(signOut.at)}>
          {clockTime(signOut.at)}
        </time>
      </header>
      <p class="lead">
        {signOut.kept.length > 0 ? (
          <>
            <Verdict tone="warn" word="identifier kept" /> <SiteText text={names(signOut.kept)} /> still had the same
            identifier after the sign-out. Whether the server honours it still, only a request with it can tell.
          </>
        ) : signOut.ended.length > 0 ? (
          <>
            <Verdict tone="good" word="ended" /> <SiteText text={names(signOut.ended)} /> was deleted or got a new
            identifier. Whether the server forgot the old one, only a request with it can tell.
          </>
        ) : (signOut.tokens ?? []).length > 0 ? (
          'No cookie carried the session.'
        ) : (
          <>
            <Verdict tone="ask" word="can't tell" /> No session cookie was known before the sign-out.
          </>
        )}
      </p>
      {(signOut.tokens ?? []).map((left) => (
        <p key={left.token} data-testid="token-at-sign-out" data-fate={left.fate}>
          <Verdict {...fateWords[left.fate]} /> <SiteText text={fateSentence(left)} limit={600} />{' '}
          <button type="button" class="link" onClick={() => store.select({ kind: 'token', key: left.token })}>
            the token
          </button>
        </p>
      ))}
      <Section title="Why we think it was a sign-out">
        <ReasonList reasons={signOut.reasons} />
      </Section>
      <Section title="Evidence">
        <EvidenceList
          evidence={[
            { seq: signOut.seq, text: signOut.byUser ? 'Your mark' : 'The request that signed out' },
            ...(signOut.tokens ?? []).map((left) => ({ seq: left.seq, text: fateSentence(left) })),
          ]}
        />
      </Section>
    </section>
  );
}

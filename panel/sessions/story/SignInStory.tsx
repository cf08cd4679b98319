import type { SignIn, Site } from '../../../src/session/model/model.ts';
import { EvidenceList } from '../../parts/EvidenceList.tsx';
import { Fixes } from '../../parts/Fixes.tsx';
import { ReferenceLinks } from '../../parts/ReferenceLinks.tsx';
import { Section } from '../../parts/Section.tsx';
import { ToneIcon } from '../../parts/ToneIcon.tsx';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { clockTime, fullTime } from '../../parts/text/times.ts';
import { signInKinds, signInWords } from '../../parts/text/words.ts';
import { Verdict } from '../../parts/Verdict.tsx';
import { useStore } from '../../state/store-context.ts';
import { ReasonList } from '../details/Reasons.tsx';
import { SignInQuestion } from '../rows/SignInQuestion.tsx';
import { StoryColumns } from './StoryColumns.tsx';
import { storyWords } from './story-words.ts';

/** Before, the sign-in, after; then the verdict, what it means, and what to do. */
export function SignInStory(props: { readonly site: Site; readonly signIn: SignIn }) {
  const store = useStore();
  const { site, signIn } = props;
  const { rotation } = signIn;
  const words = storyWords(signIn.kind);
  const missing = rotation?.missing ?? signIn.missing;
  const finding = store.report.value?.findings.find(
    (each) => each.check === words.check && each.site === site.domain && each.outcome !== 'inapplicable',
  );
  const bad = rotation !== undefined && ['kept', 're-set', 'added-beside'].includes(rotation.verdict);
  const seqs = [...new Set(rotation?.rows.flatMap((row) => row.seqs) ?? [])].sort((a, b) => a - b);
  return (
    <section class="details story" data-testid="details" aria-labelledby="details-title">
      <header class="details-head">
        <h2 id="details-title" tabIndex={-1}>
          {signInKinds[signIn.kind]}
        </h2>
        <time class="dim" title={fullTime(signIn.at)}>
          {clockTime(signIn.at)}
        </time>
        <span class="dim">
          <SiteText text={site.domain} limit={120} />
        </span>
        <span class="spacer" />
        <button type="button" class="button" onClick={() => store.showInTimeline(signIn.seq)}>
          Timeline
        </button>
      </header>
      <p class="lead">
        {rotation === undefined ? <Verdict {...signInWords(signIn)} /> : <ToneIcon tone={signInWords(signIn).tone} />}{' '}
        <SiteText text={rotation?.text ?? words.outcome[signIn.asked ? 'asked' : signIn.outcome] ?? ''} limit={1_200} />
      </p>
      {rotation !== undefined && <p>{words.meaning[rotation.verdict]}</p>}
      {signIn.asked && <SignInQuestion signIn={signIn} />}
      {missing !== undefined && (
        <p class="next">
          <strong>To find out:</strong> <SiteText text={missing} limit={800} />
        </p>
      )}
      <StoryColumns site={site} signIn={signIn} />
      {bad && finding !== undefined && finding.fixes.length > 0 && (
        <Section title="How to fix">
          <Fixes fixes={finding.fixes} />
        </Section>
      )}
      <Section title={words.why}>
        <ReasonList reasons={[...signIn.attempt, ...signIn.success]} />
        {signIn.failure.length > 0 && (
          <>
            <h4>What spoke against it</h4>
            <ReasonList reasons={signIn.failure} />
          </>
        )}
        <p class="actions">
          {signIn.byUser && <span>{signIn.outcome === 'failed' ? 'You said that it was none.' : 'You said so.'}</span>}
          {!signIn.byUser && !signIn.asked && signIn.outcome !== 'failed' && words.check === 'session-fixation' && (
            <button type="button" class="button" onClick={() => store.ask({ type: 'mark', mark: notASignIn(signIn) })}>
              It wasn't a sign-in
            </button>
          )}
        </p>
      </Section>
      {seqs.length > 0 && (
        <Section title="Evidence">
          <EvidenceList evidence={seqs.map((seq) => ({ seq, text: textOf(signIn, seq) }))} />
        </Section>
      )}
      <Section title="Check again">
        <p>{words.again}</p>
      </Section>
      {finding !== undefined && finding.references.length > 0 && (
        <Section title="References">
          <ReferenceLinks ids={finding.references} />
        </Section>
      )}
    </section>
  );
}

function textOf(signIn: SignIn, seq: number): string {
  const row = signIn.rotation?.rows.find((each) => each.seqs.includes(seq));
  return row === undefined ? '' : `${row.name}: ${row.text}`;
}

function notASignIn(signIn: SignIn) {
  return {
    type: 'marked' as const,
    mark: 'not-a-sign-in' as const,
    site: signIn.site,
    ...(signIn.exchange === undefined ? {} : { exchange: signIn.exchange }),
  };
}

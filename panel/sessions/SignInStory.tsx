import type { RotationVerdict, SignIn, Site } from '../../src/session/model.ts';
import { EvidenceList } from '../parts/Evidence.tsx';
import { Fixes } from '../parts/Fixes.tsx';
import { Mark, Verdict } from '../parts/Mark.tsx';
import { ReferenceLinks } from '../parts/ReferenceLinks.tsx';
import { Section } from '../parts/Section.tsx';
import { SiteText } from '../parts/SiteText.tsx';
import { clockTime, fullTime } from '../parts/times.ts';
import { signInKinds, signInWords } from '../parts/words.ts';
import { useStore } from '../store-context.ts';
import { ReasonList } from './Reasons.tsx';
import { StoryColumns } from './StoryColumns.tsx';

/** Before, the sign-in, after; then the verdict, what it means, and what to do. */
export function SignInStory(props: { readonly site: Site; readonly signIn: SignIn }) {
  const store = useStore();
  const { site, signIn } = props;
  const { rotation } = signIn;
  const missing = rotation?.missing ?? signIn.missing;
  const finding = store.report.value?.findings.find(
    (each) => each.check === 'session-fixation' && each.site === site.domain && each.outcome !== 'inapplicable',
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
        {rotation === undefined ? <Verdict {...signInWords(signIn)} /> : <Mark tone={signInWords(signIn).tone} />}{' '}
        <SiteText text={rotation?.text ?? MEANING_OF_OUTCOME[signIn.outcome] ?? ''} limit={1_200} />
      </p>
      {rotation !== undefined && <p>{MEANING[rotation.verdict]}</p>}
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
      <Section title="Why we think it was a sign-in">
        <ReasonList reasons={[...signIn.attempt, ...signIn.success]} />
        {signIn.failure.length > 0 && (
          <>
            <h4>What spoke against it</h4>
            <ReasonList reasons={signIn.failure} />
          </>
        )}
        <p class="actions">
          {signIn.byUser && <span>{signIn.outcome === 'failed' ? 'You said that it was none.' : 'You said so.'}</span>}
          {!signIn.byUser && signIn.outcome !== 'failed' && (
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
        <p>
          Sign out, then sign in once more while this panel is open. A private window begins without the cookies of
          before. If the sign-in is not recognised, press “I signed in” right after it.
        </p>
      </Section>
      {finding !== undefined && finding.references.length > 0 && (
        <Section title="References">
          <ReferenceLinks ids={finding.references} />
        </Section>
      )}
    </section>
  );
}

/** What a verdict means for the people who use the site. */
const MEANING: Readonly<Record<RotationVerdict, string>> = {
  kept: 'This is session fixation: whoever could set or read the cookie before the sign-in (through a sibling subdomain, a page over http, a shared machine) holds the account after it.',
  're-set':
    'The server sent the same identifier again: renewed, not replaced. Whoever knew it before the sign-in holds the account after it (session fixation).',
  'added-beside':
    'The old identifier lives on beside a new one. Whether it gives access depends on which of the two the server looks at.',
  rotated:
    'An identifier known or planted before the sign-in is of no use after it, provided that the server forgot the old one.',
  'nothing-before': 'There was no identifier to plant before the sign-in, and a fresh one was given.',
  inconclusive: 'What was seen does not settle whether the identifier changed.',
};

const MEANING_OF_OUTCOME: Readonly<Partial<Record<SignIn['outcome'], string>>> = {
  failed: 'The attempt did not succeed, so nothing follows for the session identifier.',
  uncertain: 'It is not clear whether the attempt succeeded. If it did, press “I signed in”.',
};

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

import { findingMarkdown } from '../../src/report/markdown.ts';
import type { Finding } from '../../src/report/report.ts';
import type { Model } from '../../src/session/model/model.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { EvidenceList } from '../parts/EvidenceList.tsx';
import { Fixes } from '../parts/Fixes.tsx';
import { ReferenceLinks } from '../parts/ReferenceLinks.tsx';
import { Section } from '../parts/Section.tsx';
import { SiteText } from '../parts/text/SiteText.tsx';
import { type Judgement, outcomeWords, severityWords } from '../parts/text/words.ts';
import { Verdict } from '../parts/Verdict.tsx';
import { useStore } from '../state/store-context.ts';

export function FindingDetails(props: { readonly finding: Finding; readonly model: Model }) {
  const store = useStore();
  const { finding } = props;
  const cookie = props.model.sites.flatMap((site) => site.cookies).find((each) => each.key === finding.cookieKey);
  const token = props.model.sites.flatMap((site) => site.tokens).find((each) => each.key === finding.tokenKey);
  return (
    <section class="details" data-testid="finding-details" aria-labelledby="details-title">
      <header class="details-head">
        <h2 id="details-title" tabIndex={-1}>
          {finding.outcome === 'failed' ? finding.title : `Looked for: ${finding.title}`}
        </h2>
        <span class="spacer" />
        <CopyButton title="As Markdown, identifiers masked" text={() => findingMarkdown(finding, props.model)}>
          Copy
        </CopyButton>
      </header>
      <p class="lead">
        <Verdict {...judgementOf(finding)} />{' '}
        <span class="dim">
          <SiteText text={finding.site} limit={120} />
        </span>
        {token !== undefined && (
          <>
            {' '}
            <button type="button" class="link mono" onClick={() => store.select({ kind: 'token', key: token.key })}>
              <SiteText text={finding.tokenName ?? token.name} limit={120} />
            </button>
          </>
        )}
        {cookie !== undefined && (
          <>
            {' '}
            <button type="button" class="link mono" onClick={() => store.select({ kind: 'cookie', key: cookie.key })}>
              <SiteText text={finding.cookieName ?? cookie.name} limit={120} />
            </button>
          </>
        )}
      </p>
      <p>
        <SiteText text={finding.summary} limit={1_500} />
      </p>
      {finding.nextStep !== undefined && (
        <p class="next">
          <strong>To find out:</strong> <SiteText text={finding.nextStep} limit={1_000} />
        </p>
      )}
      {finding.why !== '' && (
        <Section title="Why it matters">
          <p>{finding.why}</p>
        </Section>
      )}
      {finding.evidence.length > 0 && (
        <Section title="Evidence">
          <EvidenceList evidence={finding.evidence} />
        </Section>
      )}
      {finding.fixes.length > 0 && (
        <Section title="How to fix">
          <Fixes fixes={finding.fixes} />
        </Section>
      )}
      {finding.references.length > 0 && (
        <Section title="References">
          <ReferenceLinks ids={finding.references} />
        </Section>
      )}
    </section>
  );
}

function judgementOf(finding: Finding): Judgement {
  const { tone, word } = outcomeWords[finding.outcome];
  if (finding.outcome !== 'failed' || finding.severity === undefined) return { tone, word };
  return { tone: severityWords[finding.severity].tone, word: `${word}, ${finding.severity}` };
}

import type { Report, TruthLine as TruthLineOf } from '../src/report/report.ts';
import { ToneIcon } from './parts/ToneIcon.tsx';
import { SiteText } from './parts/text/SiteText.tsx';
import { clockTime } from './parts/text/times.ts';
import { visibleText } from './parts/text/visible-text.ts';
import { severityWords, verdictWords } from './parts/text/words.ts';
import { useStore } from './state/store-context.ts';

/** The one line that is always there: the site, its session, the last sign-in's verdict, the worst finding. */
export function TruthLine() {
  const store = useStore();
  const report = store.report.value;
  if (report === undefined) {
    return (
      <div class="truth" data-testid="truth-line">
        <span class="dim">Nothing recorded yet</span>
      </div>
    );
  }
  const { truth } = report;
  const signIn = report.model.sites.flatMap((site) => site.signIns).find((each) => each.seq === truth.signInSeq);
  const site = report.model.sites.find((each) => each.domain === truth.site);
  const { tone } = verdictWords[truth.verdict];
  const verdict = (
    <>
      <ToneIcon tone={tone} />
      <span>
        {truth.verdictText}
        {saysTheSame(report) && ` · ${truth.worst?.severity}`}
      </span>
    </>
  );
  return (
    <div class="truth" data-testid="truth-line">
      <span class="truth-part">
        {truth.site !== '' && (
          <strong>
            <SiteText text={truth.site} limit={120} />
          </strong>
        )}
        <span class="truth-session">
          <SiteText text={truth.session} limit={160} />
        </span>
        {site !== undefined && site.state !== 'unknown' && (
          <span class="truth-state dim">
            {truth.state}
            {site.state === 'signed-in' && signIn !== undefined && ` ${clockTime(signIn.at)}`}
          </span>
        )}
      </span>
      <span class="truth-part">
        {signIn === undefined ? (
          <span
            class={`truth-verdict tone-${tone}`}
            data-testid="truth-verdict"
            data-verdict={truth.verdict}
            title={truth.verdictText}
          >
            {verdict}
          </span>
        ) : (
          <button
            type="button"
            class={`truth-verdict tone-${tone}`}
            data-testid="truth-verdict"
            data-verdict={truth.verdict}
            title={`${visibleText(signIn.rotation?.text ?? truth.verdictText)}\nClick for the story of this sign-in`}
            onClick={() => store.select({ kind: 'sign-in', id: signIn.id })}
          >
            {verdict}
          </button>
        )}
        {truth.worst !== undefined && !saysTheSame(report) && <Worst worst={truth.worst} />}
      </span>
    </div>
  );
}

/** The verdict says it already when the worst finding is about the very same sign-in. */
function saysTheSame(report: Report): boolean {
  const worst = report.findings.find((finding) => finding.id === report.truth.worst?.finding);
  return worst?.check === 'session-fixation';
}

function Worst(props: { readonly worst: NonNullable<TruthLineOf['worst']> }) {
  const store = useStore();
  const { severity, title, finding } = props.worst;
  return (
    <button
      type="button"
      class={`truth-worst tone-${severityWords[severity].tone}`}
      title={`Worst finding (${severity}): ${title}`}
      onClick={() => {
        store.finding.value = finding;
        store.tab.value = 'findings';
      }}
    >
      {severity}: {title}
    </button>
  );
}

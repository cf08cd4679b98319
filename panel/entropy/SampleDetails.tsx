import { useMemo, useState } from 'preact/hooks';
import type { Model } from '../../src/session/model/model.ts';
import { InTurn } from '../parts/InTurn.tsx';
import { Section } from '../parts/Section.tsx';
import { SiteText } from '../parts/text/SiteText.tsx';
import { count } from '../parts/text/words.ts';
import { Verdict } from '../parts/Verdict.tsx';
import { Answer } from './Answer.tsx';
import { PairMatrix } from './charts/PairMatrix.tsx';
import { PositionStrip } from './charts/PositionStrip.tsx';
import { Scatter } from './charts/Scatter.tsx';
import { CollectForm } from './collect/CollectForm.tsx';
import { CollectionBar } from './collect/CollectionBar.tsx';
import { Examples } from './Examples.tsx';
import { Objections } from './Objections.tsx';
import { SaveMenu } from './SaveMenu.tsx';
import type { SampleSource } from './sources.ts';
import { statusWords } from './status-words.ts';
import { ThresholdChoice } from './ThresholdChoice.tsx';
import type { Assessed } from './worker-messages.ts';

interface SampleDetailsProps {
  readonly source: SampleSource;
  readonly model: Model;
  readonly assessed: Assessed | undefined;
  readonly broken: string | undefined;
}

/** Fewer values say less than the format of one. */
const FEW = 20;
/** Enough to see what they look like. */
const EXAMPLES = 5;

export function SampleDetails(props: SampleDetailsProps) {
  const { source, assessed } = props;
  const [collecting, setCollecting] = useState(false);
  const [said, setSaid] = useState('');
  const [whole, setWhole] = useState<Assessed | undefined>(undefined);
  const assessment = assessed?.assessment;
  const examples = useMemo(() => source.from(0, EXAMPLES).values, [source.id, Math.min(EXAMPLES, source.count)]);
  // New values come more often than answers about them, which are drawn only when there is a new one.
  const answer = useMemo(() => assessed && <WholeAnswer assessed={assessed} whenWhole={setWhole} />, [assessed]);
  const canCollect = source.kind === 'cookie' || source.kind === 'collection';
  return (
    <section
      class="details entropy"
      data-testid="entropy-details"
      aria-labelledby="details-title"
      aria-busy={assessment !== undefined && !assessment.areState && whole !== assessed}
    >
      <header class="details-head">
        <h2 id="details-title" class="mono" tabIndex={-1}>
          <SiteText text={source.title === '' ? '(no name)' : source.title} limit={200} />
        </h2>
        {assessment !== undefined && (
          <span data-testid="entropy-status" data-status={assessment.status} data-n={assessment.n}>
            <Verdict {...statusWords(assessment.status, assessment.threshold, assessment.areState)} />
          </span>
        )}
        <span class="dim">
          {source.count === 1 ? '1 value' : `n = ${source.count.toLocaleString('en')}`}
          {assessment !== undefined &&
            assessment.distinct < assessment.n &&
            `, ${count(assessment.distinct, 'different one')}`}
          {assessment !== undefined && assessment.n < source.count && `, ${assessment.n.toLocaleString('en')} assessed`}
        </span>
        <span class="spacer" />
        <span class="dim" role="status">
          {said}
        </span>
        {canCollect && (
          <button
            type="button"
            class="button"
            data-testid="collect-open"
            aria-expanded={collecting}
            onClick={() => setCollecting(!collecting)}
          >
            Collect…
          </button>
        )}
        <SaveMenu source={source} assessment={assessment} say={setSaid} />
      </header>
      {source.collection !== undefined && <CollectionBar collection={source.collection} />}
      {collecting && <CollectForm source={source} model={props.model} close={() => setCollecting(false)} />}
      {props.broken !== undefined && (
        <p class="notice trouble" role="alert">
          The calculation does not run: {props.broken}. Reload the panel to try again.
        </p>
      )}
      {answer ?? <p class="dim">{source.count === 0 ? 'No values yet.' : 'Calculating…'}</p>}
      <Examples values={examples} all={source.count} />
    </section>
  );
}

interface WholeAnswerProps {
  readonly assessed: Assessed;
  whenWhole(assessed: Assessed): void;
}

function WholeAnswer({ assessed, whenWhole }: WholeAnswerProps) {
  if (assessed.assessment.areState) return <Answer assessed={assessed} />;
  return (
    <InTurn whenWhole={() => whenWhole(assessed)}>
      <Worth assessed={assessed} />
      <PositionStrip assessed={assessed} />
      <Objections assessed={assessed} />
      <Scatter assessed={assessed} />
      <PairMatrix assessed={assessed} />
    </InTurn>
  );
}

/** Drawn together: they are small. */
function Worth({ assessed }: { readonly assessed: Assessed }) {
  return (
    <>
      <Answer assessed={assessed} />
      <OneValue assessed={assessed} />
      <ThresholdChoice />
    </>
  );
}

/** What stands in for tests while there is little to test. */
function OneValue({ assessed: { assessment, format } }: { readonly assessed: Assessed }) {
  if (assessment.n >= FEW) return null;
  return (
    <Section title="What the form of one value says">
      <p>
        <strong>{format.title}.</strong> <SiteText text={format.sentence} limit={800} />
      </p>
    </Section>
  );
}

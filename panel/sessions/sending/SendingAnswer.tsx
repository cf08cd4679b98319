import { attachmentDeviations } from '../../../src/cookie/browsers/attachment-deviations.ts';
import type { MatrixBrowser, MatrixCell, MatrixRow } from '../../../src/cookie/send/sending-matrix.ts';
import type { Reference } from '../../../src/references.ts';
import { SiteText } from '../../parts/text/SiteText.tsx';
import { SendingSign } from './SendingSign.tsx';
import { browserNames, listed, ruleWords } from './sending-words.ts';

interface SendingAnswerProps {
  readonly id: string;
  readonly browser: MatrixBrowser;
  readonly row: MatrixRow;
  readonly cell: MatrixCell;
}

/** What stands behind one answer: the rule, the sentence, the paragraph, what the browser does its own way, and what is not known. */
export function SendingAnswer({ id, browser, row, cell }: SendingAnswerProps) {
  const { attachment, otherwise } = cell;
  const name = browserNames[browser];
  return (
    <section id={id} class="answer-why" data-testid="sending-answer" aria-label={`${name}: ${row.words}`}>
      <p>
        <strong>{name}</strong> <SendingSign attached={attachment.attached} />
        {!attachment.attached && <span class="dim"> by the rule: {ruleWords[attachment.rule]}</span>}
      </p>
      <p>
        <SiteText text={attachment.attached ? attachment.because : attachment.text} limit={800} />
        {!attachment.attached && attachment.also.length > 0 && (
          <>
            {' '}
            Were it not for that:{' '}
            {listed(
              [...new Set(attachment.also)].map((rule) => ruleWords[rule]),
              'and',
            )}
            .
          </>
        )}
      </p>
      {attachment.unsure !== undefined && (
        <p>
          <strong>Not sure:</strong> {attachment.unsure}
        </p>
      )}
      {otherwise !== undefined && (
        <p>
          <strong>{otherwise.attachment.attached ? 'Sent' : 'Withheld'} with</strong> {otherwise.setting}:{' '}
          <SiteText
            text={otherwise.attachment.attached ? otherwise.attachment.because : otherwise.attachment.text}
            limit={800}
          />
        </p>
      )}
      {attachment.deviation !== undefined && <OwnWay id={attachment.deviation} />}
      {!attachment.attached && <Paragraph reference={attachment.reference} />}
    </section>
  );
}

/** Where a browser leaves the standard: what it says instead, in which versions, and how we know. */
function OwnWay(props: { readonly id: keyof typeof attachmentDeviations }) {
  const { text, standard, versions, source } = attachmentDeviations[props.id];
  return (
    <>
      <p>
        <strong>Not as the standard says:</strong> {text} {standard}.
      </p>
      <p class="dim">
        {versions}.{' '}
        {source.split(/(https:\/\/\S+)/).map((part) =>
          part.startsWith('https://') ? (
            <a key={part} href={part} target="_blank" rel="noreferrer">
              source
            </a>
          ) : (
            part
          ),
        )}
      </p>
    </>
  );
}

function Paragraph(props: { readonly reference: Reference }) {
  return (
    <p>
      <a href={props.reference.url} target="_blank" rel="noreferrer">
        {props.reference.title}
      </a>
    </p>
  );
}
